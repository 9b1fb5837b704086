"""The ledger: the store of facts and entries, and of what was derived; read through one viewer's view."""
