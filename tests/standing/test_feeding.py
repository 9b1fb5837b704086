"""What each row feeds is said once, in the code and in the register alike."""

import tomllib
from pathlib import Path

from regard.standing.feeding import FEEDS, feeding
from regard.standing.proven import PROOFS, says

REGISTER = tomllib.loads((Path(__file__).parents[2] / "docs" / "principles.toml").read_text(encoding="utf-8"))


def test_the_register_says_the_same() -> None:
    assert {row["name"]: tuple(row["feeds"]) for row in REGISTER["principle"]} == FEEDS


def test_no_row_feeds_respect_and_love_as_one_number() -> None:
    assert set(feeding("respect")) & set(feeding("love")) == {"wanting_to_work_together"}
    assert "when_you_say" in feeding("reliability")


def test_what_is_not_proven_is_description() -> None:
    assert PROOFS.keys() <= FEEDS.keys()
    assert says("free_warmth") == "description"
    assert all(proof.why.endswith(".") for proof in PROOFS.values())
