"""The Polish sets: one by the hand that wrote the cues, one written apart from them; micro-F1, and with -v what was missed and what was false."""

import sys
from collections import Counter
from pathlib import Path
from typing import NamedTuple

from regard.reading.acts import find_acts
from regard.reading.context import Context

HERE = Path(__file__).resolve().parent
ANY = Context("", 1773221400, 60, "pl", (), True, False, "person", 1)
SETS = ("polish.tsv", "polish_apart.tsv")
PLAIN, OBLIQUE = "p", "o"


class Sentence(NamedTuple):
    """The acts labelled; whether the usual cue word stands in it ("p", "o", "" where not told); the words."""

    acts: frozenset[str]
    way: str
    words: str


def sentences(name: str) -> list[Sentence]:
    """The sentences of a set."""
    rows = (line.split("\t") for line in (HERE / name).read_text(encoding="utf-8").splitlines() if line and not line.startswith("#"))
    return [Sentence(frozenset() if row[0] == "-" else frozenset(row[0].split(",")), row[1] if len(row) > 2 else "", row[-1]) for row in rows]


def found(sentence: str) -> dict[str, str]:
    """The acts found in a sentence that stands in the middle of a message, with their certainty."""
    return {act.kind: act.certainty for act in find_acts(["Cześć,", sentence, "Pozdrawiam"], ANY)[1]}


def main() -> None:
    for name in SETS:
        right, false, missed = Counter[str](), Counter[str](), Counter[str]()
        certain = Counter[tuple[str, bool]]()
        for gold, _, sentence in sentences(name):
            acts = found(sentence)
            right.update(acts.keys() & gold)
            false.update(acts.keys() - gold)
            missed.update(gold - acts.keys())
            certain.update((kind, kind in gold) for kind, sure in acts.items() if sure == "certain")
            if "-v" in sys.argv and acts.keys() != gold:
                print(f"   {sentence} | missed {sorted(gold - acts.keys())} false {sorted(acts.keys() - gold)}")
        for kind in sorted(right | false | missed):
            sure = certain[kind, True] + certain[kind, False]
            print(f"{kind:16} n {right[kind] + missed[kind]:3} right {right[kind]:3} false {false[kind]:3} certain {certain[kind, True]}/{sure}")
        total = 2 * right.total()
        print(f"{name}: micro-F1 {total / (total + false.total() + missed.total()):.3f} on {len(sentences(name))} sentences")


if __name__ == "__main__":
    main()
