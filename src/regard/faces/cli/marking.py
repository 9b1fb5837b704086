"""Mark: the owner says that a sentence is a promise, a request or a question; learnt: what corrections taught."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, cast, get_args

import typer

from regard.faces import shape
from regard.faces.cli.desk import Desk, desk_command
from regard.faces.cli.rows import INDENT, show_row
from regard.faces.days import end_of_day
from regard.facts.act import Markable
from regard.facts.learnt import Learnt

if TYPE_CHECKING:
    from regard.office.marking import Sentence


def register(app: typer.Typer) -> None:
    """Add the commands to the app."""
    desk_command(app, "mark")(mark)
    desk_command(app, "learnt")(learnt)


def mark(
    desk: Desk,
    mail: Annotated[str, typer.Argument(metavar="MAIL", help="Its Message-ID, or words that find it.")],
    words: Annotated[str, typer.Argument(metavar='"WORDS IN IT"', help="Words of the sentence meant.")],
    kind: Annotated[str, typer.Option("--as", metavar="KIND", help="promise, request or question; else what the sentence is.")] = "",
    due: Annotated[str, typer.Option("--due", metavar="DAY", help="By when; a weekday is the next one after the mail. Else what the words say.")] = "",
) -> None:
    """This is a promise, a request or a question: mark a sentence that was not found, and see the row that it opens."""
    if kind and kind not in get_args(Markable):
        raise typer.BadParameter(desk.voice.say("mark_as", kinds=", ".join(get_args(Markable))))
    found, sentence = desk.office.sentence(mail, words)
    when = end_of_day(due, desk.voice._replace(now=found.at)) if due else None
    marked = cast(Markable, kind) if kind else kind_of(sentence)
    done = desk.office.mark(found.moment, sentence, marked, when)
    if desk.as_json:
        desk.paper.object({**shape.entry(done.entry), "kind": marked, "rows": [shape.row(row) for row in done.rows]})
        return
    voice, paper = desk.voice, desk.paper
    paper.line((voice.say("marked", kind=voice.say(f"read_as_{marked}"), words=sentence.words), "strong"))
    if done.entry.when is not None:
        paper.line(voice.say("marked_due", day=voice.plain_day(done.entry.when)))
    for row in done.rows:
        show_row(paper, voice, row)
    if not done.rows:
        paper.line(voice.say("marked_nothing"))
    paper.line((voice.say("undo_how", command="regard undo"), "quiet"))


def kind_of(sentence: Sentence) -> Markable:
    """What a sentence is where nobody says it: the act that is found in it, a question where it ends as one, else a promise."""
    found = next((act for act in sentence.found if act in get_args(Markable)), "")
    return cast(Markable, found or ("question" if sentence.words.rstrip().endswith("?") else "promise"))


def learnt(desk: Desk) -> None:
    """What your corrections taught: which findings are shown less or more surely because of findings like them."""
    found = desk.office.learnt()
    if desk.as_json:
        desk.paper.object(shape.listed("learnt", desk.as_of or desk.voice.now, [{**one._asdict(), "entries": list(one.entries)} for one in found]))
        return
    if not found:
        off = desk.office.setting("learning") == "off"
        desk.paper.line(desk.voice.say("learnt_off" if off else "learnt_none"))
        return
    more = sum(one.now == "worded" for one in found)
    words = len({entry for one in found for entry in one.entries})
    desk.paper.line((desk.voice.say("learnt_count", less=len(found) - more, more=more, words=words), "strong"))
    for one in found:
        _show(desk, one)


def _show(desk: Desk, one: Learnt) -> None:
    way = {"worded": "learnt_more", "hidden": "learnt_hidden"}.get(one.now, "learnt_less")
    desk.paper.line()
    desk.paper.line((desk.voice.quoted(one.quote), "quote"), (f"  {desk.voice.say(way)}", "act"))
    desk.paper.line((" ".join(entry[:8] for entry in one.entries), "quiet"), indent=INDENT)
