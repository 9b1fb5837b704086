"""Review, meeting and answer: what the product asks on paper, and where the answers go."""

from __future__ import annotations

from typing import Annotated

import typer

from regard.faces import shape_of_review as shape
from regard.faces.cli.desk import Desk, desk_command
from regard.faces.cli.lists import nobody_yet
from regard.faces.cli.rows import INDENT, show_quote
from regard.faces.stated import as_typed, choice_words, stated_line, value_called
from regard.facts.action import Action
from regard.facts.review import Asked, MeetingPage, Relation, Review
from regard.facts.statement import Statement
from regard.languages.written_days import folded

SHORT = 8  # characters of a key that name a question, a meeting or a statement on paper
NAMED = 4  # of those who come, on the line of a meeting
SHOWN = 6  # rows of one side that stand on a page of a meeting or a relationship


MeetingArgument = Annotated[str, typer.Argument(metavar="ID", help="The meeting's id, or words of its name or of who comes; those at hand if left out.")]


class AnswerUnclear(Exception):
    """An answer that is none of those that the question shows."""


def register(app: typer.Typer) -> None:
    """Add the commands to the app."""
    for name, work in (("review", review), ("meeting", meeting), ("answer", answer)):
        desk_command(app, name)(work)


def review(desk: Desk) -> None:
    """The weekly review: what was kept this week, one relationship, a few questions."""
    if nobody_yet(desk):
        return
    page = desk.office.review(desk.as_of)
    if desk.as_json:
        desk.paper.object(shape.review(page))
        return
    _show_kept(desk, page)
    if page.relation:
        _show_relation(desk, page.relation)
    else:
        desk.paper.line(desk.voice.say("review_no_one"))
    if page.questions:
        desk.paper.line()
        desk.paper.line((desk.voice.say("review_few"), "strong"))
        for one in page.questions:
            show_question(desk, one)
    if page.relation or page.questions:
        desk.paper.line()
        desk.paper.line((desk.voice.say("question_more", question="ID"), "quiet"))


def meeting(
    desk: Desk,
    beginning: MeetingArgument = "",
) -> None:
    """Meetings: those at hand; one, with who comes, what is open between you, and one thing worth asking."""
    if beginning:
        page = desk.office.meeting(_meeting_called(desk, beginning), desk.as_of)
        if desk.as_json:
            desk.paper.object({"version": 1, **shape.meeting(page)})
        else:
            _show_meeting(desk, page)
        return
    coming, held = desk.office.meetings(desk.as_of)
    if desk.as_json:
        rows = [shape.meeting(one) for one in (*held, *coming)]
        desk.paper.object({"version": 1, "list": "meeting", "rows": rows})
        return
    for name, several in (("meetings_held", held), ("meetings_coming", coming)):
        if several:
            desk.paper.line((desk.voice.say(name), "strong"))
            for one in several:
                _show_line(desk, one)
            desk.paper.line()
    if not coming and not held:
        desk.paper.line(desk.voice.say("meetings_none"))


def _meeting_called(desk: Desk, written: str) -> str:
    """The key of the first meeting at hand whose name, or the name of someone in it, holds these words; else what was written."""
    held, coming = desk.office.meetings(desk.as_of)[::-1]
    for one in (*coming, *held):
        if folded(written) in folded(" ".join((one.meeting.summary, *(visit.name for visit in one.visits)))):
            return one.meeting.key
    return written


def answer(
    desk: Desk,
    question: Annotated[str, typer.Argument(metavar="ID", help="The question's id, or its beginning.")],
    value: Annotated[str, typer.Argument(metavar="VALUE", help="One of the values that the question shows.")] = "",
    words: Annotated[str, typer.Option("--words", metavar="WORDS", help="In your words.")] = "",
    who: Annotated[list[str] | None, typer.Option("--who", metavar="NAME", help="Who it was; again for each.")] = None,
    not_now: Annotated[bool, typer.Option("--not-now", help="Ask again in a week.")] = False,
    not_this: Annotated[bool, typer.Option("--not-this", help="Do not ask this again.")] = False,
) -> None:
    """Answer a question of a review or a meeting, put it off, or say that it is not wanted."""
    if not_now or not_this:
        one = desk.office.not_now(question, desk.as_of) if not_now else desk.office.not_this(question, desk.as_of)
        show_stated(desk, [one])
        return
    asked = desk.office.question(question, desk.as_of)
    show_stated(desk, desk.office.answer(asked.key, _value(desk, asked, value), words or (value if not asked.choices else ""), who or (), desk.as_of))


def show_stated(desk: Desk, several: list[Statement]) -> None:
    """What was kept, and how to take it back."""
    if desk.as_json:
        for one in several:
            desk.paper.object(shape.statement(one), pretty=len(several) == 1)
        return
    for one in several:
        who = desk.office.name_at(one.about)
        desk.paper.line((f"{who}  " if who else "", "strong"), stated_line(desk.voice, one))
    for one in several:
        desk.paper.line((desk.voice.say("undo_how", command=f"regard say --back {one.key[:SHORT]}"), "quiet"))


def show_question(desk: Desk, one: Asked) -> None:
    """The question over its own lines, the words behind it, and how to answer."""
    voice, paper = desk.voice, desk.paper
    paper.line()
    paper.line((one.sentence, ""), indent=INDENT)
    for words in one.said:
        if words.words:
            show_quote(paper, voice, words)
    how = "--words …" if not one.choices else voice.say("question_values", values=_choices(desk, one))
    if one.answer == "named":
        how = " ".join(f'--who "{person.name}"' for person in one.suggested) or "--who …"
    paper.line((voice.say("question_id", question=one.key[:SHORT], how=how), "quiet"), indent=INDENT)


def _value(desk: Desk, asked: Asked, written: str) -> str:
    if not asked.choices:
        return ""
    found = value_called(asked.answer, written) if written else None
    if found is None:
        raise AnswerUnclear(desk.voice.say("error_AnswerUnfit", question=asked.sentence, needs=_choices(desk, asked)))
    return found


def _choices(desk: Desk, asked: Asked) -> str:
    return ", ".join(as_typed(value, words, desk.voice.language) for value, words in asked.choices)


def _show_kept(desk: Desk, page: Review) -> None:
    voice, paper = desk.voice._replace(now=page.as_of), desk.paper
    paper.line((voice.say("kept_this_week"), "strong"))
    for action in page.kept:
        paper.line(action.person_name, (f"  {action.id}", "quiet"), indent=INDENT)
        paper.line(action.reason, indent=INDENT)
    for words in page.kind_words:
        show_quote(paper, voice, words)
    if not page.kept and not page.kind_words:
        paper.line((voice.say("kept_this_week_none"), "quiet"), indent=INDENT)
    paper.line()


def _show_relation(desk: Desk, one: Relation) -> None:
    voice, paper = desk.voice, desk.paper
    paper.line((f"{voice.say('review_one')}: ", "quiet"), (one.person.name, "strong"))
    known = [choice_words(voice, "circle", one.circle.value) + (f" ({one.circle.reason})" if one.circle.reason else "")] if one.circle else []
    known.append(voice.say("reviewed_last", day=voice.plain_day(one.reviewed_at)) if one.reviewed_at else voice.say("reviewed_never"))
    paper.line((" · ".join(known), "quiet"), indent=INDENT)
    for difference in one.differences:
        paper.line(difference, indent=INDENT)
    for worth in one.worth_asking[:1]:
        paper.line((f"{voice.say('worth_asking')} ", "quiet"), worth, indent=INDENT)
    _show_between(desk, one.mine, one.theirs)
    for each in one.questions:
        show_question(desk, each)
    name = one.person.name
    paper.line()
    for question, command in (("wish_ask", f'regard say wish "{name}" --words …'), ("act_ask", f'regard say act "{name}" --words … --day …')):
        paper.line(voice.say(question, who=name), indent=INDENT)
        paper.line((command, "quiet"), indent=INDENT)
    paper.line((f'{voice.say("review_next")}: regard say reviewed "{name}"', "quiet"), indent=INDENT)


def _show_between(desk: Desk, mine: tuple[Action, ...], theirs: tuple[Action, ...]) -> None:
    for side, rows in (("mine", mine), ("theirs", theirs)):
        if rows:
            desk.paper.line((desk.voice.say(side), "strong"), indent=INDENT)
        for action in rows[:SHOWN]:
            desk.paper.line(action.reason, (f"  {action.id}", "quiet"), indent=2 * INDENT)


def _show_line(desk: Desk, page: MeetingPage) -> None:
    voice = desk.voice
    names = ", ".join(visit.name for visit in page.visits[:NAMED]) + (", …" if len(page.visits) > NAMED else "")
    desk.paper.line((page.meeting.key[:SHORT], "quiet"), f"  {voice.time(page.meeting.start)}  {page.meeting.summary or voice.say('meeting_unnamed')}",
                    (f"  {names}", "quiet"), indent=INDENT)  # fmt: skip


def _show_meeting(desk: Desk, page: MeetingPage) -> None:
    voice, paper = desk.voice, desk.paper
    paper.line((page.meeting.summary or voice.say("meeting_unnamed"), "strong"))
    paper.line((" · ".join(filter(None, (voice.time(page.meeting.start), page.meeting.place))), "quiet"))
    for visit in page.visits:
        paper.line()
        paper.line((visit.name, "strong"))
        if visit.person is None:
            paper.line((voice.say("visit_new"), "quiet"), indent=INDENT)
        elif not visit.mine and not visit.theirs:
            paper.line((voice.say("visit_clear"), "quiet"), indent=INDENT)
        if visit.worth_asking and not page.after:
            paper.line((f"{voice.say('worth_asking')} ", "quiet"), visit.worth_asking[0], indent=INDENT)
        _show_between(desk, visit.mine, visit.theirs)
    for one in page.asking:
        show_question(desk, one)
