"""The mail that meetings make: invitations, answers and cancellations, each with its calendar entry inside (RFC 6047)."""

from collections.abc import Iterator

from postroom.cast import Cast
from postroom.clock import from_krakow
from postroom.diary import HEAD, ZONE, Event, crlf, entry
from postroom.story import Letter, with_seconds

PLACE_AND_TIME = {"en": "When: {start} (Kraków)\nWhere: {place}", "pl": "Kiedy: {start} (Kraków)\nGdzie: {place}"}
ACCEPTED = {"en": "Accepted: ", "pl": "Zaakceptowano: "}
CANCELLED = {"en": "Canceled: ", "pl": "Odwołano: "}


def invitations(events: list[Event], cast: Cast) -> Iterator[Letter]:
    """The mail that meetings make: the invitation, its answers, its cancellation."""
    for event in events:
        if "invited" in event:
            host, guests = event.get("by", "marta"), tuple(event["people"])
            asked = {**event, "answers": {}, "status": "CONFIRMED"}
            yield note(f"invite-{event['uid']}", event["invited"], host, guests, {}, asked, "REQUEST", cast)
            for key, moment in event.get("answers", {}).items():
                yield note(f"answer-{event['uid']}-{key}", moment, key, (host,), ACCEPTED, event, "REPLY", cast)
            if "cancelled" in event:
                yield note(f"cancel-{event['uid']}", event["cancelled"], host, guests, CANCELLED, event, "CANCEL", cast)


def tongue(sender: str, to: tuple[str, ...], cast: Cast) -> str:
    """The language of a meeting's mail: that of the sender's mail program, but Polish from Kraków to people who all have Polish ones."""
    among_poles = cast[sender].zone == "Krakow" and all(cast[key].ui == "pl" for key in to)
    return "pl" if among_poles else cast[sender].ui


def note(name: str, moment: str, sender: str, to: tuple[str, ...], marks: dict[str, str], event: Event, method: str, cast: Cast) -> Letter:
    """One mail with a calendar entry in it."""
    status, lang = "CANCELLED" if method == "CANCEL" else "CONFIRMED", tongue(sender, to, cast)
    inside = entry(event, cast, status, sender if method == "REPLY" else "")
    text, mark = crlf(HEAD + f"METHOD:{method}\n" + ZONE + inside + "END:VCALENDAR\n"), marks.get(lang, "")
    body = "" if method == "REPLY" else PLACE_AND_TIME[lang].format(start=event["start"], place=event.get("place", "online"))
    options = {"subject": mark + event["title"], "calendar": text, "method": method, "sig": "no", "auto": "auto-generated" if mark else "", "lang": lang}
    return Letter(name, with_seconds(from_krakow(moment), name), sender, to, (), (), body, options)
