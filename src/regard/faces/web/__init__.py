"""The web face: pages of one home on this machine alone."""
