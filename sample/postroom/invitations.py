"""The mail that meetings make: invitations, answers and cancellations, each with its calendar entry inside (RFC 6047)."""

from collections.abc import Iterator

from postroom.cast import Cast
from postroom.clock import from_krakow
from postroom.diary import HEAD, ZONE, Event, crlf, entry
from postroom.story import Letter, with_seconds


def invitations(events: list[Event], cast: Cast) -> Iterator[Letter]:
    """The mail that meetings make: the invitation, its answers, its cancellation."""
    for event in events:
        if "invited" in event:
            host, guests = event.get("by", "marta"), tuple(event["people"])
            asked = {**event, "answers": {}, "status": "CONFIRMED"}
            yield note(f"invite-{event['uid']}", event["invited"], host, guests, "", asked, "REQUEST", cast)
            for key, moment in event.get("answers", {}).items():
                yield note(f"answer-{event['uid']}-{key}", moment, key, (host,), accepted_mark(cast[key].ui), event, "REPLY", cast)
            if "cancelled" in event:
                yield note(f"cancel-{event['uid']}", event["cancelled"], host, guests, "Canceled: ", event, "CANCEL", cast)


def accepted_mark(ui: str) -> str:
    """How an answer begins in the language of the mail program."""
    return "Zaakceptowano: " if ui == "pl" else "Accepted: "


def note(name: str, moment: str, sender: str, to: tuple[str, ...], mark: str, event: Event, method: str, cast: Cast) -> Letter:
    """One mail with a calendar entry in it."""
    status = "CANCELLED" if method == "CANCEL" else "CONFIRMED"
    inside = entry(event, cast, status, sender if method == "REPLY" else "")
    text = crlf(HEAD + f"METHOD:{method}\n" + ZONE + inside + "END:VCALENDAR\n")
    body = "" if method == "REPLY" else f"When: {event['start']} (Kraków)\nWhere: {event.get('place', 'online')}"
    options = {"subject": mark + event["title"], "calendar": text, "method": method, "sig": "no", "auto": "auto-generated" if mark else ""}
    return Letter(name, with_seconds(from_krakow(moment), name), sender, to, (), (), body, options)
