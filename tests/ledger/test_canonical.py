"""Whatever the order of import, the ledger is the same: properties over small made mailboxes."""

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from regard.ledger.canonical import Rank, better
from regard.ledger.dumping import dump
from regard.ledger.home import Ledger
from regard.ledger.views import View
from tests.ledger.mail import MONDAY, imported, mail, mailbox

PEOPLE = ("ana@firm.example", "piotr@firm.example", "ewa@firma.example")
WORDS = ("I will send it.", "Could you send it?", "Wyślę to jutro.", "Thanks!")


@some.composite
def messages(draw: some.DrawFn) -> bytes:
    """One of few messages, so that copies are common: plain, through a list (with a footer), with another id."""
    at = MONDAY + 3_600 * draw(some.integers(0, 2))
    text, via = draw(some.sampled_from(WORDS)), draw(some.sampled_from(("", "team.firm.example")))
    footer = "\n[list footer]" if via else ""
    return mail(draw(some.sampled_from(PEOPLE)), PEOPLE[0], text + footer, at=at, via=via, number=draw(some.sampled_from(("", "1@firm", "2@firm"))))


MAILBOXES = some.lists(some.lists(messages(), min_size=1, max_size=5), min_size=1, max_size=3)


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(MAILBOXES, some.randoms(use_true_random=False))
def test_in_any_order_in_one_run_or_many_the_dump_is_the_same(boxes: list[list[bytes]], chance: object) -> None:
    with TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        here = Path(folder)
        paths = [mailbox(here / f"{number}.mbox", box) for number, box in enumerate(boxes)]
        with Ledger.open(here / "one run") as ledger:
            imported(ledger, *paths)
            expected = list(dump(ledger))
        shuffled = [*paths, *paths]
        chance.shuffle(shuffled)  # type: ignore[attr-defined]
        with Ledger.open(here / "many runs") as ledger:
            for path in shuffled:
                imported(ledger, path)
            assert list(dump(ledger)) == expected


def test_the_better_copy_is_straight_from_its_author_and_among_equals_the_smaller() -> None:
    assert better(Rank(False, b"\xff"), Rank(True, b"\x00"))
    assert better(Rank(False, b"\x00"), Rank(False, b"\x01"))
    assert not better(Rank(True, b"\x00"), Rank(True, b"\x00"))


def test_a_better_copy_that_comes_later_gives_the_moment_its_reading(tmp_path: Path) -> None:
    listed = mail(PEOPLE[0], "team@firm.example", "I will send it.\n[list footer]", via="team.firm.example", number="2@list")
    straight = mail(PEOPLE[0], PEOPLE[1], "I will send it.", number="1@firm")
    with Ledger.open(tmp_path / "home") as ledger:
        imported(ledger, mailbox(tmp_path / "list.mbox", [listed]))
        key = View(ledger).search("send")[0]
        before = View(ledger).moment(key)
        imported(ledger, mailbox(tmp_path / "inbox.mbox", [straight]))
        after = View(ledger).moment(key)
        assert before is not None
        assert after is not None
        assert (before.moment.list_id, after.moment.list_id) == ("team.firm.example", "")
        assert [one.address for one in after.participants] == [PEOPLE[0], PEOPLE[1]]
        assert after.folders == ("inbox", "list")
        assert View(ledger).raw(key) == straight
        assert View(ledger).search("send") == [key]
