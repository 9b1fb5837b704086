"""Properties: no order of rows matters; later mail changes nothing said before; merge then unmerge is nothing."""

import random

from hypothesis import given, settings
from hypothesis import strategies as st

from regard.joining.columns import Columns, Folders, columns_of
from regard.joining.join import Joined, join
from regard.people.decisions import Decision

from .letters import Letter, letter

PEOPLE = {
    "ana.maj@forma.example": "Ana Maj",
    "a..maj@forma.example": "Maj, Ana",
    "piotr.lis@orlik.example": "Piotr Lis",
    "piotr.lis@home.example": "Piotr Lis",
    "info@orlik.example": "Orlik",
    "jo.brook+mail@gmail.com": "Jo Brook",
    "jobrook@googlemail.com": "",
}
ADDRESSES = sorted(PEOPLE)
SUBJECTS = ("Rates", "Re: Rates", "Odp: Rates", "Hamburg in spring", "Re: Hamburg in spring", "", "Re: ", "[Book 1/2] One", "[Book 2/2] Two", "Fwd: Rates")
LINES = [f"Line number {number} of what they wrote about the work in Hamburg." for number in range(6)]

written = st.builds(
    lambda day, hour, author, to, cc, subject, own, quoted, own_id, answers, listed: letter(
        f"2026-0{1 + day // 28}-{1 + day % 28:02} {hour:02}:00",
        author,
        to,
        subject,
        *own,
        cc=cc,
        quotes=quoted,
        id=own_id and f"{own_id}@x",
        answers=answers and f"{answers}@x",
        list_id="talk.lists.example" if listed else "",
        names=PEOPLE,
    ),
    st.integers(0, 80),
    st.integers(0, 23),
    st.sampled_from(ADDRESSES),
    st.lists(st.sampled_from(ADDRESSES), min_size=1, max_size=2, unique=True),
    st.lists(st.sampled_from(ADDRESSES), max_size=1),
    st.sampled_from(SUBJECTS),
    st.lists(st.sampled_from(LINES), max_size=3),
    st.lists(st.sampled_from(LINES), max_size=3),
    st.sampled_from(["", *"abcdef"]),
    st.sampled_from(["", "", *"abcdef"]),
    st.booleans(),
)
mailboxes = st.lists(written, max_size=14, unique_by=lambda one: one[0].key)
decisions = st.lists(st.builds(Decision, st.sampled_from(["merge", "unmerge"]), st.sampled_from(ADDRESSES), st.sampled_from(ADDRESSES)), max_size=4)


def of(letters: list[Letter], said: list[Decision] | None = None) -> Joined:
    columns: Columns = columns_of(letters)
    folders = Folders(range(len(letters)), ["mail"] * len(letters), ["Sent" if one[0].key < "8" else "Inbox" for one in letters])
    return join(columns, folders, said or ())


def same(one: Joined, other: Joined) -> bool:
    plain = ("replies", "threads", "persons", "belongings", "me", "me_reason", "candidates", "coverage", "coverage_of_others", "notices")
    arrays = [(getattr(one.towards, name), getattr(other.towards, name)) for name in one.towards._fields]
    arrays += [
        (getattr(one.numbered, name), getattr(other.numbered, name)) for name in ("instant", "author", "thread", "parent", "reason", "certain", "copy_of")
    ]
    return all(getattr(one, name) == getattr(other, name) for name in plain) and all(left.tolist() == right.tolist() for left, right in arrays)


@settings(max_examples=60, deadline=None)
@given(mailboxes, decisions, st.randoms(use_true_random=False))
def test_shuffled_mail_gives_the_same(letters: list[Letter], said: list[Decision], chance: random.Random) -> None:
    shuffled = list(letters)
    chance.shuffle(shuffled)
    assert same(of(letters, said), of(shuffled, said))


@settings(max_examples=80, deadline=None)
@given(mailboxes, st.integers(0, 80))
def test_later_mail_changes_no_earlier_parent_or_thread(letters: list[Letter], day: int) -> None:
    cut = 1_767_225_600 + day * 86_400
    earlier = [one for one in letters if one[0].instant <= cut]
    whole, before = of(letters), of(earlier)
    known = {one[0].key for one in earlier}
    assert [reply for reply in whole.replies if reply.moment in known] == before.replies
    assert [one for one in whole.threads if one.moment in known] == before.threads


@settings(max_examples=60, deadline=None)
@given(mailboxes)
def test_a_parent_is_always_earlier_and_shares_the_thread(letters: list[Letter]) -> None:
    found = of(letters)
    place = {key: number for number, key in enumerate(found.numbered.key)}
    thread = {one.moment: one.thread for one in found.threads}
    assert all(place[reply.parent] < place[reply.moment] and thread[reply.parent] == thread[reply.moment] for reply in found.replies)
    assert len({reply.moment for reply in found.replies}) == len(found.replies)


@settings(max_examples=60, deadline=None)
@given(mailboxes, decisions, st.sampled_from(ADDRESSES), st.sampled_from(ADDRESSES))
def test_merge_then_unmerge_is_nothing(letters: list[Letter], said: list[Decision], one: str, other: str) -> None:
    open_pairs = {frozenset((decision.a, decision.b)) for decision in said}
    if frozenset((one, other)) not in open_pairs:
        back = [*said, Decision("merge", one, other), Decision("unmerge", other, one)]
        assert same(of(letters, said), of(letters, back))


@settings(max_examples=40, deadline=None)
@given(mailboxes, st.integers(0, 80))
def test_what_is_covered_at_an_instant_does_not_depend_on_later_mail(letters: list[Letter], day: int) -> None:
    cut = 1_767_225_600 + day * 86_400
    earlier = [one for one in letters if one[0].instant <= cut]
    me = "ana.maj@forma.example"
    if not any(me in (person.address for person in one[1]) for one in earlier):
        return
    folders = Folders([], [], [])
    whole, before = (join(columns_of(mail), folders, (), me) for mail in (letters, earlier))
    if any(one[0].list_id for one in letters):
        return
    last = max(one[0].instant for one in earlier)
    for instant in {one[0].instant for one in earlier} | {last}:
        assert any(span.start <= instant <= span.end for span in whole.coverage) == any(span.start <= instant <= span.end for span in before.coverage)


def test_nothing_is_nothing() -> None:
    found = of([])
    assert (found.replies, found.persons, found.coverage) == ([], [], ())
