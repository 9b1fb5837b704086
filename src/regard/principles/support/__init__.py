"""Standing with those we support (the essay "Why Are Relationships So Important? - HR Perspective")."""
