"""The shape of what is printed as JSON, version 1 (docs/json.md): records in, plain dictionaries out; instants as ISO 8601 in UTC."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from typing import Any

from regard.faces.voice import Voice
from regard.facts.action import Action, Quoted
from regard.facts.entry import Entry, Note
from regard.facts.message import Message, Sentence, Unreadable
from regard.facts.page import Imported, Mail, PersonCard, PersonPage, Why

VERSION = 1
Shape = dict[str, Any]


def instant(at: int | None) -> str | None:
    """ "2026-10-13T06:00:00Z", or None where the instant is not known."""
    return None if at is None else f"{datetime.fromtimestamp(at, UTC):%Y-%m-%dT%H:%M:%SZ}"


def listed(name: str, as_of: int | None, rows: list[Shape], notices: tuple[str, ...] = (), **more: object) -> Shape:
    """The one shape of every list."""
    return {"version": VERSION, "list": name, "as_of": instant(as_of), "rows": rows, "notices": list(notices), **more}


def row(action: Action) -> Shape:
    """A row of Today, Promises, Waiting, Faded or Person; `quote` and `message_id` are the opener's."""
    opener = action.said[0] if action.said else None
    return {
        "id": action.id,
        "principle": action.principle,
        "person": action.person_name,
        "person_key": action.person,
        "circle": action.circle,
        "mine": action.mine,
        "quote": opener.words if opener else "",
        "message_id": opener.message_id if opener else "",
        "opened_at": instant(action.opened_at),
        "due_at": instant(action.due_at),
        "due_kind": action.due_kind,
        "met_at": instant(action.met_at),
        "excuse": action.excuse,
        "state": action.state,
        "pressing": action.pressing,
        "reason": action.reason,
        "still_true": action.still_true,
        "ways": list(action.ways),
        "said": [quoted(words) for words in action.said],
    }


def quoted(words: Quoted) -> Shape:
    """Words as written, with author, instant and mail."""
    return {
        "words": words.words,
        "author": words.author,
        "at": instant(words.at),
        "subject": words.subject,
        "message_id": words.message_id,
        "moment": words.moment,
        **({"toward": words.toward, "before": words.before} if words.toward else {}),
    }


def card(one: PersonCard) -> Shape:
    """A line in the list of people; how much others owe or kept is in no export, so that nothing can rank them by it."""
    return {
        "person": one.person.name,
        "person_key": one.person.key,
        "addresses": list(one.person.addresses),
        "last_at": instant(one.last_at),
        "moments": one.moments,
        "owed_by_me": one.owed_by_me,
    }


def person(page: PersonPage, voice: Voice) -> Shape:
    """One relationship: rows of both directions (`mine` tells which), and what is beside them; `counts` are mine alone."""
    return listed(
        "person",
        page.as_of,
        [row(action) for action in (*page.mine, *page.theirs)],
        person=page.person.name,
        person_key=page.person.key,
        addresses=[{"address": one.address, "reason": voice.told(one.reason)} for one in page.belongings],
        first_at=instant(page.first_at),
        last_at=instant(page.last_at),
        counts=[one._asdict() for one in page.counts if one.mine],
        traffic=[one._asdict() for one in page.traffic],
        warm_mine=[quoted(words) for words in page.warm_mine],
        warm_theirs=[quoted(words) for words in page.warm_theirs],
    )


def why(page: Why, as_of: int | None) -> Shape:
    """The evidence behind one row."""
    linked = page.linked or ("",) * len(page.evidence)
    evidence = [{"part": part.part, "linked": link, **quoted(words)} for (part, words), link in zip(page.evidence, linked, strict=True)]
    covered = page.coverage and {"start": instant(page.coverage.start), "end": instant(page.coverage.end)}
    return listed(
        "why",
        as_of,
        [row(page.action)],
        evidence=evidence,
        covered=covered,
        cannot_know=page.cannot_know,
        rests_on=page.sentence,
        learnt=page.learnt,
        entries=list(page.entries),
    )


def entry(made: Entry) -> Shape:
    """What was entered by hand."""
    return {
        "version": VERSION,
        "entry": made.key,
        "verdict": made.verdict,
        "target": made.target,
        "at": instant(made.at),
        "when": instant(made.when),
        "words": made.words,
    }


def note(made: Note) -> Shape:
    """A moment written by hand."""
    return {"version": VERSION, "note": made.key, "at": instant(made.at), "written": made.written}


def mail(one: Mail) -> Shape:
    """One mail found by search."""
    return {
        "version": VERSION,
        "moment": one.moment,
        "message_id": one.message_id,
        "from": one.author,
        "to": list(one.to),
        "cc": list(one.cc),
        "subject": one.subject,
        "at": instant(one.at),
        "text": one.text,
        "excerpt": one.excerpt,
    }


def imported(done: Imported, voice: Voice) -> Shape:
    """What an import did."""
    said = {
        "unreadable": {voice.told(reason): count for reason, count in done.unreadable.items()},
        "errors": list(map(voice.told, done.errors)),
        "notices": list(map(voice.told, done.notices)),
        "me_refused": voice.told(done.me_refused) or None,
        "filed": [one._asdict() for one in done.filed],
    }
    return {"version": VERSION, **done._asdict(), **said}


def read(found: Message | Unreadable) -> Shape:
    """What the reader finds in one message; a refused one has no kind, no sentences and the reason in `unreadable`."""
    if isinstance(found, Unreadable):
        empty = {"message_id": "", "from": "", "subject": "", "language": ""}
        return {"version": VERSION, **empty, "kind": None, "sentences": [], "unreadable": found.reason}
    moment = found.moment
    return {
        "version": VERSION,
        "message_id": moment.message_id,
        "from": next((one.address for one in found.participants if one.role == "from"), ""),
        "subject": moment.subject,
        "language": moment.language,
        "kind": moment.kind,
        "sentences": [_sentence(one, moment.zone) for one in found.sentences],
    }


def _sentence(one: Sentence, zone: int) -> Shape:
    acts = [{"kind": act.kind, "certainty": act.certainty, "due": day_in(act.due, zone)} for act in one.acts]
    return {"text": one.text, "acts": acts}


def day_in(due: int | None, zone: int) -> str | None:
    """The day of a due instant in the author's own zone (minutes from UTC)."""
    return None if due is None else datetime.fromtimestamp(due, timezone(timedelta(minutes=zone))).date().isoformat()
