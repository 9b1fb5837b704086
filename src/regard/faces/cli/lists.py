"""The lists: today, promises, waiting, faded, people, person."""

from __future__ import annotations

from typing import Annotated

import typer

from regard.faces import shape
from regard.faces.cards import shown
from regard.faces.cli.desk import Desk, desk_command
from regard.faces.cli.rows import INDENT, show_quote, show_row
from regard.faces.counts import count_line
from regard.faces.telling import PAST, nothing_of
from regard.facts.action import Action
from regard.facts.page import Ledgered, PersonCard, PersonPage, Today

AllOption = Annotated[bool, typer.Option("--all", help="Also what is kept, settled or faded.")]
FOLDED = (*PAST, "faded")


def register(app: typer.Typer) -> None:
    """Add the commands to the app."""
    for name, work in (
        ("today", today),
        ("promises", promises),
        ("waiting", waiting),
        ("faded", faded),
        ("people", people),
        ("person", person),
    ):
        desk_command(app, name)(work)


def today(desk: Desk) -> None:
    """What is owed this morning: seven rows at most, with the words behind each and a way out."""
    page = desk.office.today(desk.as_of)
    if desk.as_json:
        notices = tuple(map(desk.voice.told, page.notices))
        more = {"more": page.more, "faded": page.faded, "parked": page.parked, "kindness": page.kindness and shape.quoted(page.kindness)}
        desk.paper.object(shape.listed("today", page.as_of, [shape.row(one) for one in page.actions], notices, **more))
        return
    _show_rows(desk, page.actions, page.as_of)
    if not page.actions:
        _nothing(desk, page)
    _after_today(desk, page)
    _show_notices(desk, page.notices)


def promises(desk: Desk, everything: AllOption = False) -> None:
    """Promises and accepted requests: what I owe, and what I am owed."""
    _show_two_sides(desk, "promises", desk.office.promises(desk.as_of), everything)


def waiting(desk: Desk, everything: AllOption = False) -> None:
    """Who waits for a word: questions and requests put to me and those I put, and candidates without news."""
    _show_two_sides(desk, "waiting", desk.office.waiting(desk.as_of), everything)


def faded(desk: Desk) -> None:
    """Rows older than twenty working days and unmoved: one page to skim, never counted."""
    _show_two_sides(desk, "faded", desk.office.faded(desk.as_of), everything=True, about="faded_about")


def people(
    desk: Desk,
    name: Annotated[list[str] | None, typer.Argument(metavar="NAME", help="Only those whose name or address begins so.")] = None,
    still: Annotated[bool, typer.Option("--open", help="Only those with whom something is open.")] = False,
) -> None:
    """Everyone met between people, by name."""
    cards = shown(desk.office.people(desk.as_of), " ".join(name or ()), still=still)
    if desk.as_json:
        desk.paper.object(shape.listed("people", desk.as_of or desk.voice.now, [shape.card(one) for one in cards]))
        return
    if nobody_yet(desk):
        return
    for card in cards:
        _show_card(desk, card)
    if not cards:
        desk.paper.line(desk.voice.say("people_no_such"))


def person(
    desk: Desk,
    name: Annotated[list[str], typer.Argument(metavar="NAME", help="Part of a name, or an address.")],
    everything: AllOption = False,
) -> None:
    """One relationship, both directions side by side and never mixed."""
    page = desk.office.person(" ".join(name), desk.as_of)
    if desk.as_json:
        desk.paper.object(shape.person(page, desk.voice))
        return
    _show_person(desk, page, everything)


def _show_rows(desk: Desk, rows: tuple[Action, ...], as_of: int) -> None:
    voice = desk.voice._replace(now=as_of)
    for action in rows:
        show_row(desk.paper, voice, action)


def _nothing(desk: Desk, page: Today) -> None:
    if page.me is None and not page.notices:
        _say_empty(desk)
    elif page.me is not None:
        title, about = nothing_of(desk.voice, page)
        desk.paper.line((title, "strong"))
        if not page.covered:
            desk.paper.line(about)


def nobody_yet(desk: Desk) -> bool:
    """Whether it is not known whose mail this is, or nothing was read into this home yet; for people it is said, with the first step."""
    if desk.as_json or desk.office.owner() is not None:
        return False
    if desk.office.begun():
        _show_notices(desk, desk.office.today(desk.as_of).notices)
    else:
        _say_empty(desk)
    return True


def _say_empty(desk: Desk) -> None:
    desk.paper.line(desk.voice.say("empty_home", command="regard import ~/Mail"))


def _after_today(desk: Desk, page: Today) -> None:
    voice, paper = desk.voice, desk.paper
    if page.kindness:
        paper.line((voice.say("kindness"), "strong"), (f"  {voice.say('kindness_about')}", "quiet"))
        show_quote(paper, voice, page.kindness)
        paper.line()
    if page.more:
        paper.line((voice.say("more_debts", count=voice.counted("debts", page.more)), "quiet"))
    if page.faded:
        paper.line((voice.say("faded_see", count=voice.counted("faded_rows", page.faded), where="regard faded"), "quiet"))
    if page.parked:
        paper.line((voice.say("parked_about", count=voice.counted("parked_rows", page.parked)), "quiet"))


def _show_notices(desk: Desk, notices: tuple[str, ...]) -> None:
    for notice in notices:
        desk.paper.line(("! ", "strong"), desk.voice.told(notice))


def _show_two_sides(desk: Desk, name: str, page: Ledgered, everything: bool, about: str = "") -> None:
    if desk.as_json:
        rows = [shape.row(action) for action in (*page.mine, *page.theirs)]
        desk.paper.object(shape.listed(name, page.as_of, rows, tuple(map(desk.voice.told, page.notices))))
        return
    if nobody_yet(desk):
        return
    if about:
        desk.paper.line((desk.voice.say(about), "quiet"))
        desk.paper.line()
    _show_sides(desk, page.mine, page.theirs, page.as_of, everything)
    _show_notices(desk, page.notices)


def _show_sides(desk: Desk, mine: tuple[Action, ...], theirs: tuple[Action, ...], as_of: int, everything: bool) -> None:
    for side, rows in (("mine", mine), ("theirs", theirs)):
        desk.paper.line((desk.voice.say(side).upper(), "strong"))
        desk.paper.line()
        listed = rows if everything else tuple(row for row in rows if row.state not in FOLDED)
        if not listed:
            desk.paper.line(desk.voice.say(f"{side}_none"), indent=INDENT)
            desk.paper.line()
        _show_rows(desk, listed, as_of)
        if len(listed) < len(rows):
            folded = desk.voice.counted("past_rows", len(rows) - len(listed))
            desk.paper.line((desk.voice.say("past_see", count=folded, option="--all"), "quiet"), indent=INDENT)
            desk.paper.line()


def _show_card(desk: Desk, card: PersonCard) -> None:
    voice = desk.voice
    facts = [voice.counted("mails", card.moments), voice.say("last_mail", day=voice.plain_day(card.last_at))]
    if card.owed_by_me:
        facts.append(voice.say("owed_by_me", count=voice.counted("things", card.owed_by_me)))
    if card.owed_to_me:
        facts.append(voice.say("owed_to_me", count=voice.counted("things", card.owed_to_me)))
    desk.paper.line((card.person.name, "strong"), ("  " + " · ".join(facts), "quiet"))


def _show_person(desk: Desk, page: PersonPage, everything: bool) -> None:
    voice, paper = desk.voice._replace(now=page.as_of), desk.paper
    paper.line((page.person.name, "strong"))
    paper.line(
        (
            f"{voice.say('first_met', day=voice.plain_day(page.first_at))} · {voice.say('last_mail', day=voice.plain_day(page.last_at))}",
            "quiet",
        )
    )
    for belonging in page.belongings:
        paper.line(belonging.address, (f"  {voice.told(belonging.reason)}", "quiet"), indent=INDENT)
    paper.line()
    _show_sides(desk, page.mine, page.theirs, page.as_of, everything)
    for mine, name, warm in ((True, "direction_mine", page.warm_mine), (False, "direction_theirs", page.warm_theirs)):
        paper.line((voice.say(name), "strong"))
        for count in page.counts:
            if count.mine == mine:
                paper.line(f"{voice.principle(count.principle)}: {count_line(voice, count)}", indent=INDENT)
        for words in warm:
            show_quote(paper, voice, words)
        paper.line()
