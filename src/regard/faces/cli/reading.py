"""Read: what the reader finds in a message, shown in place; nothing is stored."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from regard.faces import shape
from regard.faces.cli.desk import Desk, desk_command
from regard.faces.cli.filling import NoSuchPath
from regard.faces.cli.paper import Span
from regard.facts.act import Act
from regard.facts.message import Message, Sentence


def register(app: typer.Typer) -> None:
    """Add the command to the app."""
    desk_command(app, "read")(read)


def read(desk: Desk, files: Annotated[list[Path], typer.Argument(metavar="FILE", help="Files of one mail each, or mbox files.")]) -> None:
    """What is found in a mail, in place: who writes, of what kind it is, and the acts in its sentences."""
    missing = [path for path in files if not path.expanduser().exists()]
    if missing:
        raise NoSuchPath(missing, desk.voice)
    for path, found in desk.office.read([path.expanduser() for path in files]):
        if desk.as_json:
            desk.paper.object(shape.read(found), pretty=False)
        elif isinstance(found, Message):
            _show_message(desk, found)
        else:
            desk.paper.line(desk.voice.say("read_unreadable", path=path, reason=desk.voice.told(found.reason)))


def _show_message(desk: Desk, message: Message) -> None:
    moment, voice = message.moment, desk.voice
    author = next((one for one in message.participants if one.role == "from"), None)
    sender = f"{author.name} <{author.address}>" if author and author.name else author.address if author else ""
    for name, words in (
        ("read_from", sender),
        ("read_subject", moment.subject),
        ("read_kind", f"{voice.act(moment.kind)} ({voice.why_kind(moment.kind_reason)}), {moment.language}"),
    ):
        desk.paper.line((f"{voice.say(name)}: ", "quiet"), words)
    desk.paper.line()
    for sentence in message.sentences:
        _show_sentence(desk, sentence, moment.zone)
    if not any(sentence.acts for sentence in message.sentences):
        desk.paper.line((voice.say("read_nothing"), "quiet"))
    desk.paper.line()


def _show_sentence(desk: Desk, sentence: Sentence, zone: int) -> None:
    spans = list(marked(sentence))
    for act in sentence.acts:
        due = f", {shape.day_in(act.due, zone)}" if act.due is not None else ""
        spans.append((f"  [{desk.voice.act(act.kind)}, {desk.voice.say(f'read_{act.certainty}')}{due}]", "quiet"))
    desk.paper.line(*spans)


def marked(sentence: Sentence) -> list[Span]:
    """The sentence with the words of its acts marked in place; overlapping evidence is one mark."""
    text, spans, at = sentence.text, list[Span](), 0
    for start, end in _merged(sentence.acts, len(text)):
        spans += [text[at:start], (f"⟦{text[start:end]}⟧", "act")]
        at = end
    return [*spans, text[at:]]


def _merged(acts: tuple[Act, ...], length: int) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, end in sorted((max(act.start, 0), min(act.end, length)) for act in acts):
        if start >= end:
            continue
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged
