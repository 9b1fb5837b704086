"""Names as said, from names as written; short forms; greetings; circles."""

import pytest

from regard.people.addresses import is_broken, is_nobody, organisation
from regard.people.called import is_called
from regard.people.circles import circle_of, houses
from regard.people.derived import is_derived
from regard.people.names import best_name, cleaned, full_name, readable
from regard.people.roles import is_role
from regard.people.short_names import says


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("Kent, Clark F.", "Clark F. Kent"),
        ("'Kent, Clark'", "Clark Kent"),
        ('"Clark Kent (E-mail)"', "Clark Kent"),
        ("Clark Kent via Gardeners", "Clark Kent"),
        ("Kasia Wrona za pośrednictwem listy przez Ogród", "Kasia Wrona za pośrednictwem listy"),
        ("KENT, CLARK", "Clark Kent"),
        ("Lois LANE", "Lois Lane"),
        ("clark kent", "Clark Kent"),
        ("Clark Kent/HOU/DAILY@PLANET", "Clark Kent"),
        ("Dr. Clark Kent, PhD", "Clark Kent"),
        ("Mr Clark Kent Jr.", "Clark Kent Jr."),
        ("Kent, Inc.", "Kent"),
        ("clark@planet.example", ""),
        ("Łukasz Żak", "Łukasz Żak"),
        ("van der berg, anna", "Anna van der Berg"),
    ],
)
def test_cleaned(written: str, said: str) -> None:
    assert cleaned(written) == said


def test_full_names() -> None:
    assert full_name("Clark F. Kent") == ("clark", "kent", "f")
    assert full_name("Anna van der Berg") == ("anna", "berg", "")
    assert full_name("Clark") is None
    assert full_name("Desk 24") is None


def test_the_best_name_is_the_most_frequent_full_one() -> None:
    assert best_name({"Ann": 9, "Moss, Ann": 2, "Ann Moss": 1, "A. Moss": 1}, "ann.moss@x.example") == "Ann Moss"
    assert best_name({"ann.moss@x.example": 4}, "ann.moss@x.example") == "Ann Moss"
    assert best_name({}, "x77@x.example") == "x77@x.example"
    assert readable("clark.j.kent@x.example") == "Clark J. Kent"


def test_derived() -> None:
    name = full_name("Clark F. Kent")
    assert name
    yes = ("clark.kent", "ckent", "kent.clark", "kentc", "cfkent", "clark_f_kent", "f..kent", "clark+mail.kent"[:5] + ".kent", "kent_clark")
    no = ("kent2", "superman", "lois.kent", "kent", "clark")
    assert [one for one in yes if not is_derived(f"{one}@x", name)] == []
    assert [one for one in no if is_derived(f"{one}@x", name)] == []


def test_roles_and_broken_addresses() -> None:
    assert [one for one in ("info", "biuro", "no-reply", "jobs-request", "dl-ga-all_x", "all.staff") if not is_role(f"{one}@x")] == []
    assert [one for one in ("ann.moss", "allan", "info.moss") if is_role(f"{one}@x")] == []
    assert is_broken(".tom@x.example")
    assert not is_broken("h..moss@x.example")
    assert is_nobody("unknown@invalid")


def test_short_names() -> None:
    yes = (("pete", "peter"), ("bob", "robert"), ("kasia", "katarzyna"), ("tomek", "tomasz"), ("gosia", "małgorzata"), ("robert", "bob"))
    assert [pair for pair in yes if not says(*pair)] == []
    assert not says("bob", "peter")
    assert not says("kasia", "karolina")


@pytest.mark.parametrize(
    ("said", "name", "fits"),
    [
        ("piotr", "Piotr Maj", True),
        ("pete", "Peter Holt", True),
        ("kasiu", "Katarzyna Wrona", True),
        ("tomku", "Tomasz Lis", True),
        ("piotrze", "Piotr Maj", True),
        ("anno", "Anna Maj", True),
        ("michale", "Michał Bem", True),
        ("lukasz", "Łukasz Żak", True),
        ("ms holt", "Karen Holt", True),
        ("karen holt", "Karen Holt", True),
        ("jh", "Jo Holt", True),
        ("piotr", "Peter Holt", False),
        ("ana", "Anna Maj", False),
        ("team", "Karen Holt", False),
    ],
)
def test_called(said: str, name: str, fits: bool) -> None:
    assert is_called(said, [name]) is fits


def test_circles() -> None:
    mine = houses(["piotr@post.orlik.com.pl", "piotr@gmail.com"])
    assert organisation("post.orlik.com.pl") == "orlik.com.pl"
    assert circle_of(["kasia@orlik.com.pl"], mine) == "colleague"
    assert circle_of(["karen@holt.example", "karen@gmail.com"], mine) == "client_or_other"
    assert circle_of(["jo@gmail.com"], mine) == "unknown"
