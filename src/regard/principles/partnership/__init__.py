"""Partnership before production (the essay "Leadership Lessons: Partnerships")."""
