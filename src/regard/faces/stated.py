"""What the owner states, in words: the kinds and their values as people say them, what is near a misspelt one, and one line that says what was kept."""

from __future__ import annotations

from regard.faces.voice import LANGUAGES, Language, Voice
from regard.facts.statement import FORMS, Statement, StatementKind
from regard.languages.asking import asking
from regard.languages.reviewing import reviewing
from regard.languages.written_days import folded
from regard.people.near import nearest

NEAR, LIKENESS = 2, 0.7
"""So many names are offered for one that is misspelt, where they share so many of its letters, as `difflib` counts: "cirlce" and "circle" 0.83."""
ASIDE = frozenset({"answer", "named", "confirmed", "looking_forward", "snoozed", "refused"})
"""Kinds that `regard answer` and the pages write."""
SEALED = "vision"
"""Its words are for nobody's eyes but the owner's: they are shown on its own page and nowhere else."""


def kind_name(kind: str, language: Language) -> str:
    """How people say a kind of statement ("saved", "act")."""
    name: str = reviewing(language).KINDS[kind]
    return name


def kind_called(written: str) -> StatementKind | None:
    """The kind that a word means, in either language; None where it means none."""
    wanted = _plain(written)
    for language in LANGUAGES:
        for kind, name in reviewing(language).KINDS.items():
            if wanted in (_plain(name), _plain(kind)):
                return kind  # type: ignore[no-any-return]
    return None


def kinds_near(written: str, language: Language) -> list[str]:
    """Names of kinds that are nearly what was written, in the language of whoever asks."""
    spelled = {_plain(spelling): kind for each in LANGUAGES for kind, name in reviewing(each).KINDS.items() for spelling in (name, kind)}
    return list(dict.fromkeys(kind_name(kind, language) for kind in nearest(_plain(written), spelled, NEAR, LIKENESS)))


def values_near(kind: str, written: str, language: Language) -> list[str]:
    """Values of a kind that are nearly what was written."""
    spelled = {_plain(spelling): value for each in LANGUAGES for value, words in values_of(kind, each).items() for spelling in (words, value)}
    found = nearest(_plain(written), spelled, NEAR, LIKENESS)
    return list(dict.fromkeys(as_typed(value, values_of(kind, language)[value], language) for value in found))


def as_typed(value: str, words: str, language: Language) -> str:
    """A value as one word, so that it can be typed without quotation marks: "respected-not-loved"; elsewhere than in English by its words."""
    return value.replace("_", "-") if language == "en" else "-".join(words.replace(",", "").split())


def values_typed(kind: str, language: Language) -> list[str]:
    """The values of a kind as they can be typed."""
    return [as_typed(value, words, language) for value, words in values_of(kind, language).items()]


def values_of(kind: str, language: Language) -> dict[str, str]:
    """The values of a kind and their words; empty where it has none."""
    choices: dict[str, str] = asking(language).CHOICES.get(kind) or reviewing(language).VALUES.get(kind, {})
    return choices


def value_called(kind: str, written: str) -> str | None:
    """The value that words mean, in either language; None where they mean none."""
    wanted = _plain(written)
    for language in LANGUAGES:
        for value, words in values_of(kind, language).items():
            if wanted in (_plain(value), _plain(words)):
                return value
    return None


def choices_of(voice: Voice, kind: str) -> list[tuple[str, str]]:
    """The values of a kind with their words, in their order."""
    return list(values_of(kind, voice.language).items())


def choice_words(voice: Voice, kind: str, value: str) -> str:
    """The words of one value."""
    return values_of(kind, voice.language).get(value, value)


def unfit_names(voice: Voice, names: dict[str, str]) -> dict[str, str]:
    """The kind of a statement and what it lacks, as people say them."""
    kind, needs = names["kind"], names["needs"].split(", ")
    said = [voice.say(f"need_{one}") if f"need_{one}" in voice.sayings else one for one in needs]
    return {"kind": kind_name(kind, voice.language) if kind in FORMS else kind, "needs": ", ".join(said)}


def stated_line(voice: Voice, one: Statement) -> str:
    """What was kept: "Kept: place, a partner." Sealed words are not repeated, nor the keys of what was put off."""
    if one.kind in ("snoozed", "refused", "reviewed"):
        return voice.say(f"stated_{one.kind}")
    return voice.say("stated_kept", what=stated_what(voice, one, ""))


def stated_what(voice: Voice, one: Statement, who: str) -> str:
    """What was stated, and of whom ("" where it is not told): "Karen Holt, place, a partner"."""
    what = ([who] if who else []) + [kind_name(one.kind, voice.language)]
    said = [choice_words(voice, one.kind, one.value)] if one.value else []
    said += [voice.quoted(one.words)] if one.words and one.kind != SEALED else []
    said += [voice.say("by_day", day=voice.plain_day(one.when))] if one.when and one.kind == "chosen_act" else []
    return ", ".join([*what, *said])


def _plain(written: str) -> str:
    return folded(written.replace("_", " ").replace("-", " ").replace(",", " ").strip())
