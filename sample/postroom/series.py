"""Series: the mail that programs send, over and over: alerts, digests, bills, newsletters.

A series is written in `robots/*.toml`: who sends it to whom, when, and small sets of subjects, texts and words it draws from. Each
mail draws by the number of its own id, so that the same source always gives the same mail.

    [[series]]
    id = "jobharbour-alert"
    from = "jobharbour"
    to = ["marta"]
    when = "mon tue wed"          # days of the week, or days of the month: "5"; or `dates = [...]`
    time = "07:04"
    since = "2025-10-01"
    until = "2026-10-13"
    except = ["2025-12-25"]       # days on which it does not send
    skip = 5                      # one in five falls out
    subjects = ["{n} new candidates: {role}"]     # in turn
    texts = ["..."]                               # drawn
    mails = [{ subject = "...", text = "..." }]   # drawn together, instead of subjects and texts
    line = "{name}, {role}"       # makes {lines}, each drawn from the words
    items = ["..."]               # or {lines} taken from these, in turn, so that none comes again before all have come
    each = [3, 5]                 # how many lines, from and to
    words = { role = ["tester", "admin"] }
    numbers = { calls = [4, 14] }                 # each drawn by itself, from and to
    grows = { owned = [200, 2] }                  # the first, and how much is added each time
    on = { "2026-07-27" = { calls = 0 } }         # what is known of one day
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
LINES = (3, 5)
WEEK = timedelta(days=7)


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
        due = WEEKDAYS[day.weekday()].lower() in when or str(day.day) in when
        if due and day.isoformat() not in series.get("except", []):
            yield day
        day += timedelta(days=1)


def mail_on(series: Series, day: date, index: int) -> Letter:
    """The mail of a series on one day."""
    name = f"{series['id']}-{day:%Y%m%d}"
    words = drawn(series, name, day, index)
    subject, text = shape(series, name, index)
    moment = from_krakow(f"{day} {series['time']}") + timedelta(minutes=number(name + "late") % SPREAD_MINUTES)
    options = {"subject": subject.format_map(words), "lang": series.get("lang", "en"), "auto": "auto-generated"}
    to, body = tuple(series["to"]), text.strip("\n").format_map(words)
    return Letter(name, with_seconds(moment, name), series["from"], to, (), (), body, options, tuple(series.get("headers", {}).items()))


def shape(series: Series, name: str, index: int) -> tuple[str, str]:
    """The subject and the text a mail is made from."""
    if mails := series.get("mails", []):
        mail = mails[number(name) % len(mails)]
        return mail["subject"], mail["text"]
    return series["subjects"][index % len(series["subjects"])], series["texts"][number(name) % len(series["texts"])]


def drawn(series: Series, name: str, day: date, index: int) -> dict[str, object]:
    """The words of one mail: one of each set, the numbers, the date, and the lines."""
    dice = number(name)
    words: dict[str, object] = {slot: choice[number(name + slot) % len(choice)] for slot, choice in series.get("words", {}).items()}
    words |= {slot: between(low, high, name + slot) for slot, (low, high) in series.get("numbers", {}).items()}
    words |= {slot: first + index * more + number(name + slot) % more for slot, (first, more) in series.get("grows", {}).items()}
    words |= {"n": dice % 9 + 2, "m": dice % 37 + 11, "index": index + 1, "day": f"{day:%d.%m.%Y}", "week": day.isocalendar().week}
    words |= {"price": f"{dice % 41 + 18},{dice % 90 + 10}", "month": f"{day:%m/%Y}", "ref": f"{dice % 900000 + 100000}"}
    words |= {"last_week": (day - WEEK).isocalendar().week, "lines": "\n".join(lines_of(series, name, index))}
    words |= series.get("on", {}).get(day.isoformat(), {})
    return words


def between(low: int, high: int, seed: str) -> int:
    """A number from low to high, both included."""
    return low + number(seed) % (high - low + 1)


def lines_of(series: Series, name: str, index: int) -> Iterator[str]:
    """The lines of one mail: the written items in turn, or each drawn anew from the series' words."""
    items, count = series.get("items", []), lines_in(series, index)
    if items:
        start = sum(lines_in(series, earlier) for earlier in range(index))
        yield from (items[(start + turn) % len(items)] for turn in range(count))
    elif line := series.get("line", ""):
        for turn in range(count):
            yield line.format_map({slot: choice[number(f"{name}{slot}{turn}") % len(choice)] for slot, choice in series["words"].items()})


def lines_in(series: Series, index: int) -> int:
    """How many lines the mail of this turn has."""
    low, high = series.get("each", LINES)
    return between(low, high, f"{series['id']}count{index}")
