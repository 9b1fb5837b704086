"""People: rules of who is who. One rule a file; each takes what is known of the addresses and gives joins with a full-sentence reason."""
