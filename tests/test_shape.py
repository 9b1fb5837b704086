"""The shape of the code: imports one way, one idea a file, the same files for every language, everything documented."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

from regard.languages.findings import SPOKEN, findings
from regard.languages.principles import principles

ROOT = Path(__file__).parents[1]
SOURCE = ROOT / "src" / "regard"
MODULES = sorted(SOURCE.rglob("*.py"))
LONGEST = 250
FORBIDDEN_NAMES = {"utils", "util", "helpers", "helper", "common", "misc", "manager"}


def test_imports_go_one_way() -> None:
    found = subprocess.run(
        [sys.executable, "-c", "from importlinter.cli import lint_imports_command as run; run()"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert found.returncode == 0, found.stdout


@pytest.mark.parametrize("module", MODULES, ids=lambda path: path.relative_to(SOURCE).as_posix())
def test_a_module_says_what_it_is_and_stays_short(module: Path) -> None:
    text = module.read_text(encoding="utf-8")
    assert ast.get_docstring(ast.parse(text)), f"{module} has no first sentence"
    assert "TODO" not in text
    if module.parent.name not in SPOKEN:
        assert len(text.splitlines()) <= LONGEST, f"{module} holds more than one idea"
    assert module.stem not in FORBIDDEN_NAMES


def test_every_language_has_the_same_files() -> None:
    files = {language: {path.name for path in (SOURCE / "languages" / language).glob("*.py")} for language in SPOKEN}
    assert files["en"] == files["pl"]


def test_every_language_says_the_same_findings() -> None:
    english, polish = ({name for name in vars(findings(language)) if name.isupper()} for language in SPOKEN)
    assert english == polish
    assert principles("en").keys() == principles("pl").keys()


def test_every_change_has_its_file() -> None:
    notes = [path.read_text(encoding="utf-8").strip() for path in (ROOT / "changelog.d").glob("*.md")]
    assert notes
    assert all(notes)
