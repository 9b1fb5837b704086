"""The office: the composition root, the only package that knows every part; it opens a home and offers what the faces show."""

from regard.office.office import Office

__all__ = ["Office"]
