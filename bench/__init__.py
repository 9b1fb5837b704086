"""Programs that print figures: speed beside a peer, and how well Regard reads."""
