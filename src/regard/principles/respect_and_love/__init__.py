"""Respect and love, both strands (the essay "Client Respect and Love")."""
