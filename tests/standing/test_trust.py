"""Trust: sound, breached, on probation, sound or closed; by deeds, and by the owner's word above all."""

from datetime import datetime, timedelta
from typing import Any

from regard.facts.action import State
from regard.facts.occasion import Occasion
from regard.facts.statement import Statement
from regard.standing.trust import Trust, trust
from tests.standing.occasions import at, occasion
from tests.standing.stated import stated

Row = tuple[Occasion, State]


def promises(states: str, start: str, doer: str = "marta", **said: Any) -> list[Row]:
    """One promise a week: k kept, l late, t told before, b broken, u unknown."""
    told: dict[str, State] = {"k": "met", "l": "late", "t": "told", "b": "broken", "u": "unknown"}
    return [promise(told[one], datetime.fromisoformat(start) + timedelta(weeks=week), doer, **said) for week, one in enumerate(states)]


def promise(now: State, due: datetime, doer: str, **said: Any) -> Row:
    when = at(due.isoformat())
    met = {"met": when - 60, "late": when + 86_400, "told": when + 86_400}.get(now)
    about: dict[str, Any] = {
        "principle": "when_you_say",
        "doer": doer,
        "toward": "karen" if doer == "marta" else "marta",
        "opened_at": when - 5 * 86_400,
        "due_at": when,
        "met_at": met,
        "met_certainty": "certain" if met else None,
        "told_at": when - 3600 if now == "told" else None,
        "failed_at": when + 3600 if now == "broken" else None,
    }
    return occasion(**(about | said)), now


def mine(rows: list[Row], *words: Statement, **more: Any) -> Trust:
    """Karen's trust in Marta."""
    return trust(rows, words, "marta", **more)[0]


BREACH = stated("breach", "2026-03-06 12:00", "own_promise")


def test_without_a_breach_it_is_sound_whatever_the_deeds() -> None:
    found = mine(promises("kbbbu", "2026-01-05"))
    assert found.way.state == "sound"
    assert found.estimate.trust < 0.793


def test_only_the_owner_opens_a_breach_and_the_product_asks_once() -> None:
    rows = promises("kb", "2026-01-05")
    broken = rows[1][0].key
    assert mine(rows).worth_asking == broken
    assert mine(rows, asked=[broken]).worth_asking is None
    assert mine(rows, stated("refused", "2026-02-01 09:00", target=broken)).worth_asking is None
    assert mine(rows, stated("breach", "2026-02-01 09:00", "promise", target=broken)).way.state == "breached"


def test_six_straight_kept_deeds_lead_back() -> None:
    states = [mine(promises("k" * n, "2026-03-09"), BREACH).way for n in range(8)]
    assert [way.state for way in states] == ["breached", *["on_probation"] * 5, "sound", "sound"]
    assert [(way.straight, way.needed) for way in states[:6]] == [(n, 6) for n in range(6)]


def test_a_late_deed_begins_the_count_anew_and_one_told_before_does_not() -> None:
    assert mine(promises("kkklkkk", "2026-03-09"), BREACH).way.straight == 3
    assert mine(promises("kkktkkk", "2026-03-09"), BREACH).way.state == "sound"


def test_ten_after_a_breach_of_integrity() -> None:
    breach = stated("breach", "2026-03-06 12:00", "own_integrity")
    assert [mine(promises("k" * n, "2026-03-09"), breach).way.state for n in (9, 10)] == ["on_probation", "sound"]


def test_deeds_before_the_breach_do_not_lead_back() -> None:
    assert mine(promises("kkkkkkkk", "2026-01-05"), BREACH).way.straight == 0


def test_declarations_are_counted_and_move_nothing() -> None:
    words = [at("2026-03-07 10:00"), at("2026-03-09 10:00"), at("2026-01-01 10:00")]
    silent, declared = mine(promises("kk", "2026-03-09"), BREACH), mine(promises("kk", "2026-03-09"), BREACH, declared={True: words, False: ()})
    assert declared.way == silent.way._replace(declarations=2)
    assert declared.estimate == silent.estimate


def test_unknowns_move_nothing() -> None:
    assert mine(promises("kukuku", "2026-03-09"), BREACH).way.straight == 3
    assert mine(promises("kuuuu", "2026-03-09")).estimate == mine(promises("k", "2026-03-09")).estimate


def test_a_second_breach_of_integrity_suggests_closed_and_the_owner_decides() -> None:
    twice = [stated("breach", "2026-03-06 12:00", "own_integrity"), stated("breach", "2026-05-06 12:00", "own_deception")]
    assert mine([], *twice).way.suggests_closed
    assert not mine([], twice[0]).way.suggests_closed
    closed = mine(promises("k" * 20, "2026-06-01"), *twice, stated("closed", "2026-05-07 12:00", "own"))
    assert (closed.way.state, closed.way.suggests_closed) == ("closed", False)


def test_the_owner_overrules_anything() -> None:
    assert mine(promises("bbb", "2026-03-09"), BREACH, stated("forgiven", "2026-04-20 12:00", target=BREACH.key)).way.state == "sound"
    assert mine([], BREACH, stated("closed", "2026-04-20 12:00", "own"), stated("forgiven", "2026-05-20 12:00", "own")).way.state == "sound"
    assert mine([], BREACH, stated("taken_back", "2026-04-20 12:00", target=BREACH.key)).way == mine([]).way


def test_the_two_directions_are_never_mixed() -> None:
    rows = promises("kkk", "2026-03-09") + promises("bb", "2026-03-09", doer="karen")
    theirs_in_me, mine_in_them = trust(rows, [stated("breach", "2026-03-06 12:00", "deception")], "marta")
    assert (theirs_in_me.mine, theirs_in_me.way.state, len(theirs_in_me.deeds)) == (True, "sound", 3)
    assert (mine_in_them.mine, mine_in_them.way.state, len(mine_in_them.deeds)) == (False, "breached", 2)
    swapped = trust(rows, [stated("breach", "2026-03-06 12:00", "own_deception")], "karen")
    assert [one._replace(mine=False, breaches=()) for one in swapped] == [one._replace(mine=False, breaches=()) for one in (mine_in_them, theirs_in_me)]


def test_a_word_on_trust_speaks_of_one_side_alone() -> None:
    both = [BREACH, stated("breach", "2026-03-06 13:00", "promise")]

    def states(*words: Statement, rows: list[Row] | None = None) -> list[str]:
        return [one.way.state for one in trust(rows or [], [*both, *words], "marta")]

    for kind, after in (("forgiven", "sound"), ("closed", "closed")):
        assert states(stated(kind, "2026-04-20 12:00")) == ["breached", after]
        assert states(stated(kind, "2026-04-20 12:00", "own")) == [after, "breached"]
        assert states(stated(kind, "2026-04-20 12:00", target=BREACH.key)) == [after, "breached"]
        (karens,) = rows = promises("b", "2026-03-02", doer="karen")
        assert states(stated(kind, "2026-04-20 12:00", target=karens[0].key), rows=rows) == ["breached", after]


def test_one_promise_counts_once_however_many_rows_read_it() -> None:
    said = promises("k", "2026-03-09", matter="rates")
    accepted = promises("l", "2026-03-09", matter="rates", principle="follow_through")
    told = promises("k", "2026-03-09", matter="rates", principle="no_sugar_coating")
    assert [deed.weight for deed in mine(said + accepted + told).deeds] == [1.0]
    assert mine(accepted + told + said).deeds == mine(said + accepted + told).deeds


def test_what_is_only_likely_waits_for_the_owner() -> None:
    likely = promises("k", "2026-03-09", certainty="likely")
    assert mine(likely).deeds == ()
    assert len(mine(likely, entered=[likely[0][0].key]).deeds) == 1
    word = stated("confirmed", "2026-03-20 09:00", "broken", target=likely[0][0].key)
    assert [deed.weight for deed in mine(likely, word).deeds] == [0.0]


def test_a_deed_that_is_only_likely_is_not_known() -> None:
    assert mine(promises("k", "2026-03-09", met_certainty="likely")).deeds == ()


def test_other_rows_do_not_reach_trust() -> None:
    assert mine(promises("k", "2026-03-09", principle="promptness")).deeds == ()
