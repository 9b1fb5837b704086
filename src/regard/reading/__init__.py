"""Reading: a pure function of one message's bytes to a moment, its people, its sentences and acts."""
