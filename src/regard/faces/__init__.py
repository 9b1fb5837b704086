"""The faces: how a person meets Regard; they know the office alone."""
