"""Series: the mail that programs send, over and over: alerts, digests, bills, newsletters.

A series is written in `robots/*.toml`: who sends it to whom, when, and small sets of subjects, texts and words it draws from. Each
mail draws by the number of its own id, so that the same source always gives the same mail.

    [[series]]
    id = "jobharbour-alert"
    from = "jobharbour"
    to = ["marta"]
    when = "mon tue wed"          # days of the week, or days of the month: "5"
    time = "07:04"
    since = "2025-10-01"
    until = "2026-10-13"
    skip = 5                      # one in five falls out
    subjects = ["{n} new candidates: {role}"]
    texts = ["..."]
    line = "{name}, {role}"       # makes {lines}
    words = { role = ["tester", "admin"] }
"""

import tomllib
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from postroom.clock import WEEKDAYS, from_krakow
from postroom.story import Letter, number, with_seconds

Series = Mapping[str, Any]
LAST_DAY = "2026-10-13"
SPREAD_MINUTES = 9


def read_series(path: Path) -> Iterator[Letter]:
    """All mail of all series in one file."""
    for series in tomllib.loads(path.read_text("utf-8"))["series"]:
        for index, day in enumerate(days_of(series)):
            letter = mail_on(series, day, index)
            if number(letter.id) % int(series.get("skip", 10**9)):
                yield letter


def days_of(series: Series) -> Iterator[date]:
    """The days on which a series sends."""
    if "dates" in series:
        yield from (date.fromisoformat(day) for day in series["dates"])
        return
    day, last = date.fromisoformat(series["since"]), date.fromisoformat(series.get("until", LAST_DAY))
    when = series["when"].lower().split()
    while day <= last:
        if WEEKDAYS[day.weekday()].lower() in when or str(day.day) in when:
            yield day
        day += timedelta(days=1)


def mail_on(series: Series, day: date, index: int) -> Letter:
    """The mail of a series on one day."""
    name = f"{series['id']}-{day:%Y%m%d}"
    words = drawn(series, name, day, index)
    subject = series["subjects"][index % len(series["subjects"])].format_map(words)
    body = series["texts"][number(name) % len(series["texts"])].strip("\n").format_map(words)
    moment = from_krakow(f"{day} {series['time']}") + timedelta(minutes=number(name + "late") % SPREAD_MINUTES)
    options = {"subject": subject, "lang": series.get("lang", "en"), "auto": "auto-generated"}
    to = tuple(series["to"])
    return Letter(name, with_seconds(moment, name), series["from"], to, (), (), body, options, tuple(series.get("headers", {}).items()))


def drawn(series: Series, name: str, day: date, index: int) -> dict[str, object]:
    """The words of one mail: one of each set, the numbers, the date, and the lines."""
    dice = number(name)
    words: dict[str, object] = {slot: choice[number(name + slot) % len(choice)] for slot, choice in series.get("words", {}).items()}
    words |= {"n": dice % 9 + 2, "m": dice % 37 + 11, "index": index + 1, "day": f"{day:%d.%m.%Y}", "week": day.isocalendar().week}
    words |= {"price": f"{dice % 41 + 18},{dice % 90 + 10}", "month": f"{day:%m/%Y}", "ref": f"{dice % 900000 + 100000}"}
    words["lines"] = "\n".join(lines_of(series, name))
    return words


def lines_of(series: Series, name: str) -> Iterator[str]:
    """Three to five lines, each drawn anew from the series' words or taken from its written items."""
    items, count = series.get("items", []), 3 + number(name + "count") % 3
    if items:
        start = number(name + "items") % len(items)
        step = 1 + number(name + "step") % (len(items) - 1)
        yield from dict.fromkeys(items[(start + step * turn) % len(items)] for turn in range(count))
    elif line := series.get("line", ""):
        for turn in range(count):
            yield line.format_map({slot: choice[number(f"{name}{slot}{turn}") % len(choice)] for slot, choice in series["words"].items()})
