"""Sources: mail on disk (mailboxes, Maildirs, trees of messages); its bytes and where they lie, nothing else; never written to."""
