"""Joining: threads rebuilt, persons, speed."""
