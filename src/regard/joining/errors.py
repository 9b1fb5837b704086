"""What can go wrong in joining: the choice of the owner; and later mail that changes what was said of earlier mail."""


class JoiningError(Exception):
    """A failure of joining, in one full sentence with the next step."""


class MeNotFound(JoiningError):
    """Nobody in the mail has the name or address that was given as the owner's."""

    def __init__(self, asked: str) -> None:
        super().__init__(f"Nobody named {asked!r} is in this mail; give a name or an address as it is written there (regard people lists them).")


class MeUnclear(JoiningError):
    """Several people fit the name that was given as the owner's."""

    def __init__(self, asked: str, addresses: list[str]) -> None:
        self.addresses = tuple(addresses)
        super().__init__(f"Several people fit {asked!r}; give one of these addresses instead: {', '.join(addresses)}.")


class JoinAnew(JoiningError):
    """Later mail changes what was said of earlier mail; never shown, as everything is then joined anew."""

    def __init__(self, why: str) -> None:
        self.why = why
        super().__init__(f"Everything is joined anew, because {why}.")
