"""Genuine gestures and trust (the essay "klient w relacji")."""
