"""The plain-text part of a letter: what was written, the signature, and what is quoted below."""

import textwrap

from postroom.office import Office
from postroom.quoting import FORWARD_MARKS, attribution, forward_rows, heading, rule_above
from postroom.story import Letter

DEPTH = 4
WIDTHS = {"gmail": 76, "thunderbird": 72, "web": 72}
PHONE_LINE = {"en": "Sent from my iPhone", "pl": "Wysłane z iPhone'a"}


def text_of(office: Office, letter: Letter, depth: int = DEPTH) -> str:
    """The whole text of a letter as its mail program would send it."""
    own = wrapped(letter.body, office.client(letter))
    if letter.option("inline"):
        own = attribution(office, letter, office.letters[letter.parent]) + "\n" + own
    return "\n".join([own + signature(office, letter), *quotation(office, letter, depth)]).rstrip("\n") + "\n"


def quotes(letter: Letter) -> bool:
    """Whether the mail program puts the parent below."""
    return bool(letter.parent) and not letter.option("inline") and letter.option("quote") != "no"


def wrapped(body: str, client: str) -> str:
    """Paragraphs folded the way the program folds them; Thunderbird leaves a space where a line flows on."""
    width = WIDTHS.get(client, 0)
    glue = " \n" if client == "thunderbird" else "\n"
    return "\n".join(fold(line, width, glue) for line in body.split("\n"))


def fold(line: str, width: int, glue: str) -> str:
    """One paragraph folded at a width; short lines and quoted lines stay as they are."""
    if not width or len(line) <= width or line.startswith(">"):
        return line
    return glue.join(textwrap.wrap(line, width, break_long_words=False, break_on_hyphens=False))


def signature(office: Office, letter: Letter) -> str:
    """What stands under the letter: the phone's own line, or the person's signature."""
    client = office.client(letter)
    if letter.option("sig") == "no":
        return ""
    if client == "iphone":
        return "\n\n" + PHONE_LINE[office.ui(letter)] + "\n"
    sig = office.sender(letter).sig
    if not sig or (client == "outlook" and letter.option("re")):
        return "\n"
    lead = "" if client == "outlook" or sig.startswith("-- ") else "-- \n"
    return f"\n\n{lead}{sig}\n"


def quotation(office: Office, letter: Letter, depth: int) -> list[str]:
    """The quoted parent, in the shape of the letter's mail program."""
    if not quotes(letter) or depth == 0:
        return []
    parent = office.letters[letter.parent]
    inner = text_of(office, parent, depth - 1)
    if office.client(letter) == "outlook":
        rows = [f"{label}: {value}" for label, value in heading(office, letter, parent)]
        return [rule_above(office, letter), *rows, "", inner]
    if letter.option("fwd"):
        return forwarded(office, letter, parent, inner)
    return [*introduced(office, letter, parent), marked(inner)]


def forwarded(office: Office, letter: Letter, parent: Letter, inner: str) -> list[str]:
    """A letter passed on, below its heading; the phone marks it as a quotation."""
    mark = FORWARD_MARKS.get((office.client(letter), office.ui(letter)), FORWARD_MARKS["gmail", "en"])
    rows = "\n".join(f"{label}: {value}" for label, value in forward_rows(office, letter, parent))
    if office.client(letter) == "iphone":
        return ["", mark, "", marked(f"{rows}\n\n{inner}")]
    return ["", mark, rows, "", inner]


def introduced(office: Office, letter: Letter, parent: Letter) -> list[str]:
    """The attribution line, which the phone puts inside the quotation."""
    line = attribution(office, letter, parent)
    return [f"> {line}", ">"] if office.client(letter) == "iphone" else [line, ""]


def marked(text: str) -> str:
    """Every line of a text behind one more `>`."""
    return "\n".join(">" + line if line.startswith(">") else f"> {line}".rstrip() for line in text.rstrip().split("\n"))
