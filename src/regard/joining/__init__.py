"""Joining: from the set of moments to conversations and people; pure, and the same for every order of rows."""
