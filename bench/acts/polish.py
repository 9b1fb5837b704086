"""The Polish set: four hundred sentences written before the cues; prints micro-F1 and, with -v, what was missed and what was false."""

import sys
from collections import Counter
from pathlib import Path

from regard.reading.acts import find_acts
from regard.reading.context import Context

HERE = Path(__file__).resolve().parent
ANY = Context("", 1773221400, 60, "pl", (), True, False, "person", 1)


def sentences() -> list[tuple[frozenset[str], str]]:
    """(acts, sentence) of polish.tsv."""
    rows = (line.split("\t") for line in (HERE / "polish.tsv").read_text(encoding="utf-8").splitlines() if line and not line.startswith("#"))
    return [(frozenset() if acts == "-" else frozenset(acts.split(",")), sentence) for acts, sentence in rows]


def found(sentence: str) -> dict[str, str]:
    """The acts found in a sentence that stands in the middle of a message, with their certainty."""
    return {act.kind: act.certainty for act in find_acts(["Cześć,", sentence, "Pozdrawiam"], ANY)[1]}


def main() -> None:
    right, false, missed = Counter[str](), Counter[str](), Counter[str]()
    certain = Counter[tuple[str, bool]]()
    for gold, sentence in sentences():
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
    print(f"Polish micro-F1 {total / (total + false.total() + missed.total()):.3f} on {len(sentences())} sentences")


if __name__ == "__main__":
    main()
