"""The cast: who writes, from which address and with which mail program."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

OWNERS = ("marta", "dan", "ewa")


@dataclass(frozen=True)
class Person:
    """One correspondent: a person, a robot or a mailing list."""

    key: str
    name: str
    mail: str
    role: str = ""
    firm: str = ""
    client: str = "gmail"
    zone: str = "Krakow"
    ui: str = "en"
    charset: str = "utf-8"
    sig: str = ""
    note: str = ""
    related: str = ""
    members: tuple[str, ...] = ()

    @property
    def domain(self) -> str:
        """The part of the address after the at sign."""
        return self.mail.rsplit("@", 1)[1]


Cast = Mapping[str, Person]


def load_cast(*paths: Path) -> dict[str, Person]:
    """Read cast files (TOML, one table a person) into people by key."""
    cast: dict[str, Person] = {}
    for path in paths:
        for key, row in tomllib.loads(path.read_text("utf-8")).items():
            members = tuple(row.pop("members", ()))
            cast[key] = Person(key=key, members=members, **row)
    return cast
