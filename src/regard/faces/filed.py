"""What an import changed in calendars, address books and tables, in words."""

from __future__ import annotations

from pathlib import Path

from regard.faces.voice import Voice
from regard.facts.page import Imported


def filed_lines(voice: Voice, done: Imported) -> list[str]:
    """ "calendar.ics: 285 meetings; 2 new, 1 changed, 0 gone.", a line for each file."""
    return [
        voice.say(
            "import_filed",
            file=Path(one.path).name,
            facts=voice.counted(f"import_filed_{one.kind}", one.new + one.changed + one.same),
            new=voice.number(one.new),
            changed=voice.number(one.changed),
            gone=voice.number(one.gone),
        )
        for one in done.filed
    ]
