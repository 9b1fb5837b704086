"""Mailing lists: a letter to a list comes back through the list, with its tag, its headers and its footer."""

from dataclasses import replace

from postroom.cast import Cast, Person
from postroom.story import Letter

FOOTERS = {
    "en": "_______________________________________________\n{key} mailing list\nTo unsubscribe: https://{domain}/listinfo/{key}",
    "pl": "_______________________________________________\nLista {key}\nWypisanie się z listy: https://{domain}/listinfo/{key}",
}


def through_lists(letter: Letter, cast: Cast) -> Letter:
    """The letter as its list sends it on; any other letter unchanged."""
    lists = [cast[key] for key in letter.to if key in cast and cast[key].members]
    if not lists:
        return letter
    name = lists[0]
    options = {**letter.options, "footer": FOOTERS[name.ui].format(key=name.key, domain=name.domain), "shape": "text"}
    if subject := letter.option("subject"):
        options["subject"] = f"[{name.key}] {subject}"
    return replace(letter, options=options, headers=(*letter.headers, *list_headers(name)))


def list_headers(name: Person) -> tuple[tuple[str, str], ...]:
    """The headers of RFC 2369 and RFC 2919 a list adds."""
    page = f"https://{name.domain}/listinfo/{name.key}"
    return (
        ("Reply-To", f"{name.name} <{name.mail}>"),
        ("Precedence", "list"),
        ("List-Id", f"{name.name} <{name.key}.{name.domain}>"),
        ("List-Post", f"<mailto:{name.mail}>"),
        ("List-Unsubscribe", f"<{page}>,\n\t<mailto:{name.key}-leave@{name.domain}>"),
    )
