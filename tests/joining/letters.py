"""Mail as the tests write it: moments with their participants, made without the reader."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from regard.facts.keys import key_of
from regard.facts.moment import Moment, Participant
from regard.joining.columns import Columns, Folders, columns_of
from regard.joining.join import Joined, join
from regard.reading.moments import line_fingerprints
from regard.reading.topics import topic_of

Letter = tuple[Moment, tuple[Participant, ...]]

ANA = "ana.maj@forma.example"
PIOTR = "piotr.lis@orlik.example"
KASIA = "katarzyna.wrona@orlik.example"
NAMES = {ANA: "Ana Maj", PIOTR: "Piotr Lis", KASIA: "Katarzyna Wrona"}


def at(when: str) -> int:
    return int(datetime.fromisoformat(f"{when}+00:00").timestamp())


def letter(
    when: str,
    author: str,
    to: str | Sequence[str],
    subject: str,
    *words: str,
    quotes: Sequence[str] = (),
    cc: Sequence[str] = (),
    id: str = "",  # noqa: A002 (the header's own word)
    answers: str = "",
    references: Sequence[str] = (),
    list_id: str = "",
    kind: str = "person",
    greeted: Sequence[str] = (),
    names: dict[str, str] | None = None,
    directories: dict[str, str] | None = None,
) -> Letter:
    """`words` are the own lines, `quotes` the quoted ones."""
    topic = topic_of(subject)
    shown, inside = {**NAMES, **(names or {})}, directories or {}
    people = [("from", author), *(("to", one) for one in ([to] if isinstance(to, str) else to)), *(("cc", one) for one in cc)]
    moment = Moment(
        key=key_of(author, at(when), topic.topic, " ".join(words)),
        message_id=id,
        in_reply_to=answers,
        references=tuple(references),
        claimed=at(when),
        instant=at(when),
        zone=60,
        subject=subject,
        topic=topic.topic,
        kind=kind,  # type: ignore[arg-type]
        kind_reason="",
        list_id=list_id,
        language="en",
        forward=topic.forward,
        voiced=False,
        own_words=len(" ".join(words).split()),
        attachments=(),
        greeted=tuple(greeted),
        quoted=line_fingerprints(quotes),
        lines=line_fingerprints(words),
    )
    participants = tuple(
        Participant(role, position, one, shown.get(one, ""), inside.get(one, ""))  # type: ignore[arg-type]
        for position, (role, one) in enumerate(people)
    )
    return moment, participants


def columns(letters: Iterable[Letter]) -> Columns:
    return columns_of(letters)


def joined(letters: Sequence[Letter], me: str | None = None, folders: Sequence[str] = ()) -> Joined:
    """`folders` names the folder of each letter, where they matter."""
    return join(columns(letters), Folders(range(len(folders)), ["mail"] * len(folders), list(folders)), (), me)


def key(one: Letter) -> str:
    return one[0].key


def parents(letters: Sequence[Letter]) -> dict[int, tuple[int, str]]:
    """By the place in the written order: the parent's place and the reason."""
    place = {key(one): number for number, one in enumerate(letters)}
    return {place[reply.moment]: (place[reply.parent], reply.reason) for reply in joined(letters).replies}


def threads(letters: Sequence[Letter]) -> list[str]:
    """The thread of each letter, in the written order."""
    found = {one.moment: one.thread for one in joined(letters).threads}
    return [found[key(one)] for one in letters]
