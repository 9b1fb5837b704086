"""The written form of a story: a readable text file in which each letter starts with `===`.

    === 2026-10-02 11:40 karen -> marta; cc dan
    id: karen-rates-3
    re: karen-rates-2
    <blank line>
    body

Times are Kraków time. Lines before the first `===` may set defaults for the file (`lang: pl`). The other options a letter may carry:
`subject`, `client`, `lang`, `quote: no`, `inline: yes` (the body holds its own `>` lines), `fwd` (id of the letter passed on),
`html: only`, `attach`, `no-id: yes`, `folder: both`, `charset`, `auto` (value of Auto-Submitted), `sig: no`.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from zlib import crc32

from postroom.clock import from_krakow

HEAD = re.compile(r"=== (\d{4}-\d\d-\d\d \d\d:\d\d) (\S+) -> ([^;]*)(.*)$")
OPTION = re.compile(r"([a-z-]+): (.*)$")


class StoryUnreadable(ValueError):
    """A story file has a line the post room cannot read; the message names file and line."""


@dataclass(frozen=True)
class Letter:
    """One letter as written, before it becomes mail."""

    id: str
    sent: datetime
    sender: str
    to: tuple[str, ...]
    cc: tuple[str, ...]
    bcc: tuple[str, ...]
    body: str
    options: Mapping[str, str] = field(default_factory=dict)
    headers: tuple[tuple[str, str], ...] = ()

    def option(self, name: str, default: str = "") -> str:
        """The value written for an option, or the default."""
        return self.options.get(name, default)

    @property
    def parent(self) -> str:
        """The id of the letter this one answers or passes on, or an empty string."""
        return self.option("re") or self.option("fwd")


def number(text: str) -> int:
    """A number that is always the same for the same text: the office's only dice."""
    return crc32(text.encode())


def keys(text: str) -> tuple[str, ...]:
    """The cast keys in a comma-separated list."""
    return tuple(part.strip() for part in text.split(",") if part.strip())


def with_seconds(moment: datetime, letter_id: str) -> datetime:
    """The moment with seconds, as no real mail leaves on the minute."""
    return moment + timedelta(seconds=number(letter_id) % 60)


def read_letter(block: str, defaults: Mapping[str, str], where: str) -> Letter:
    """One letter from the text between two `===` marks."""
    head, _, rest = block.partition("\n")
    match = HEAD.match(head)
    if not match:
        raise StoryUnreadable(f"{where}: cannot read the line {head!r}; write '=== date time from -> to; cc x'.")
    written, sender, to, extra = match.groups()
    copies = dict(part.strip().split(" ", 1) for part in extra.split(";") if part.strip())
    options, body = read_options(rest, defaults)
    if "id" not in options:
        raise StoryUnreadable(f"{where}: the letter {head!r} has no id; add a line 'id: …'.")
    return Letter(
        options["id"],
        with_seconds(from_krakow(written), options["id"]),
        sender,
        keys(to),
        keys(copies.get("cc", "")),
        keys(copies.get("bcc", "")),
        body,
        options,
    )


def read_options(text: str, defaults: Mapping[str, str]) -> tuple[dict[str, str], str]:
    """The options above the blank line, and the body below it."""
    above, _, body = text.partition("\n\n")
    options = dict(defaults)
    for line in above.splitlines():
        if match := OPTION.match(line):
            options[match[1]] = match[2].strip()
    return options, body.strip("\n")


def read_story(path: Path) -> Iterator[Letter]:
    """All letters of one story file, in written order."""
    preamble, *blocks = re.split(r"^(?====\s)", path.read_text("utf-8"), flags=re.M)
    if "fiction" not in preamble.lower():
        raise StoryUnreadable(f"{path.name}: the first line must say that this is fiction.")
    defaults = {match[1]: match[2].strip() for line in preamble.splitlines() if (match := OPTION.match(line))}
    for block in blocks:
        yield read_letter(block, defaults, path.name)
