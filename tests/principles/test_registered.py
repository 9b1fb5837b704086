"""Every principle is registered, filed in its essay's folder, and says what it rests on, what it opens and what it cannot know."""

import ast
import re
import tomllib
import unicodedata
from importlib.resources import files
from pathlib import Path

import pytest

from regard.principles.registry import ASKED, COMPARISONS, DEEDS, SIGNS, STATES

ROOT = Path(__file__).parents[2]
REGISTER = tomllib.loads((ROOT / "docs" / "principles.toml").read_text(encoding="utf-8"))
PRINCIPLES = {row["name"]: row for row in REGISTER["principle"]}
BUILT = [row for row in PRINCIPLES.values() if row["state"] == "built"]
ESSAYS = ROOT.parent / "shared" / "essays"
MUST_SAY = {
    "deed": ("Opens:", "Met:", "Cannot know:"),
    "comparison": ("Compares:", "Cannot know:"),
    "sign": ("Seen:", "Cannot know:"),
    "asked": ("Asks:", "Cannot know:"),
    "state": ("States:", "Cannot know:"),
}


def folded(text: str) -> str:
    plain = unicodedata.normalize("NFC", text).replace("’", "'").replace("“", '"').replace("”", '"')
    return re.sub(r"\s+", " ", plain)


def docstring(row: dict[str, str]) -> str:
    source = files("regard.principles").joinpath(row["file"]).read_text(encoding="utf-8")
    return ast.get_docstring(ast.parse(source)) or ""


def test_the_register_and_the_code_name_the_same_principles() -> None:
    in_code = {one.name: one.module.replace(".", "/") + ".py" for one in (*DEEDS, *SIGNS, *ASKED, *COMPARISONS, *STATES)}
    assert {row["name"]: row["file"] for row in BUILT} == in_code


def test_every_principle_file_is_registered() -> None:
    folder = Path(str(files("regard.principles")))
    found = {path.relative_to(folder).as_posix() for path in folder.glob("*/*.py") if path.name != "__init__.py"}
    assert found == {row["file"] for row in BUILT}


@pytest.mark.parametrize("row", BUILT, ids=lambda row: row["name"])
def test_a_principle_says_its_sentence_and_its_limits(row: dict[str, str]) -> None:
    said = folded(docstring(row))
    quoted = [quote.rstrip(".") for quote in re.findall(r'"([^"]{20,})"', said)]
    assert any(folded(row["sentence"]).startswith(quote) for quote in quoted), (quoted, row["sentence"])
    assert f"Kind: {row['kind']}." in said
    assert all(part in said for part in MUST_SAY[row["kind"]])
    assert row["file"].startswith(row["essay"] + "/")


@pytest.mark.parametrize("row", PRINCIPLES.values(), ids=lambda row: row["name"])
def test_a_principle_has_a_kind_an_essay_and_a_sentence(row: dict[str, str]) -> None:
    assert row["kind"] in {"deed", "sign", "comparison", "asked", "state"}
    assert row["essay"] in REGISTER["essays"]
    assert len(row["sentence"]) > len("a sentence")
    essay = ESSAYS / REGISTER["essays"][row["essay"]]["text"]
    if essay.exists():
        assert folded(row["sentence"]) in folded(essay.read_text(encoding="utf-8"))
