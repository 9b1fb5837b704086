"""Templates to pages. Everything that comes from mail is escaped; quoted words are set apart, isolated from the writing around them."""

from __future__ import annotations

from functools import cache
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

from regard.faces.counting import import_line, progress_line, stage_of
from regard.faces.counts import count_line
from regard.faces.effective import used_line
from regard.faces.failing import sentence_of
from regard.faces.filed import filed_lines
from regard.faces.lateness import is_late
from regard.faces.mail_link import mail_link
from regard.faces.noted import noted, taken_back
from regard.faces.pictures import bridge_picture, curves_picture, interval_picture, tenths_picture
from regard.faces.stated import choice_words, choices_of, stated_line
from regard.faces.telling import PAST, QUOTED, due_of, holds, nothing_of, part_of, since_of, standing_of
from regard.faces.web.assets import letters
from regard.faces.working import breach_line, estimate_lines, of_known, often_line, proof_why, trust_line, wait_lines, waited_for
from regard.standing.telling import quarter_name

CONTROLS = dict.fromkeys((*range(9), 11, 12, *range(14, 32), *range(127, 160), *range(0x202A, 0x202F), *range(0x2066, 0x206A)))


@cache
def environment() -> Environment:
    """The templates of this package; a name that is missing is a defect."""
    made = Environment(loader=PackageLoader("regard.faces.web"), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    made.filters["words_apart"] = words_apart
    made.filters["plain"] = plain
    made.globals.update(count_line=count_line, due_of=due_of, since_of=since_of, standing_of=standing_of, holds=holds, part_of=part_of, is_late=is_late)
    made.globals.update(
        mail_link=mail_link,
        noted=noted,
        taken_back=taken_back,
        used_line=used_line,
        nothing_of=nothing_of,
        progress_line=progress_line,
        import_line=import_line,
        filed_lines=filed_lines,
        stage_of=stage_of,
        failure_of=sentence_of,
        letters=letters,
        stated_line=stated_line,
        choice_words=choice_words,
        choices_of=choices_of,
        **{one.__name__: one for one in (breach_line, estimate_lines, wait_lines, trust_line, of_known, often_line, waited_for, proof_why)},
        **{one.__name__: one for one in (curves_picture, tenths_picture, interval_picture, bridge_picture)},
        past=PAST,
        quarter_name=quarter_name,
    )
    return made


def render(template: str, **shown: Any) -> str:
    """One template filled."""
    return environment().get_template(template).render(**shown)


def templates_ready() -> None:
    """Read every template once: the first look at a page then takes no longer than the next."""
    for name in environment().list_templates(["html"]):
        environment().get_template(name)


def words_apart(sentence: str) -> Markup:
    """The words quoted in a sentence, in their own letter: “…” becomes a span."""
    return Markup(QUOTED.sub(r'<span class="words" dir="auto">\g<0></span>', str(escape(plain(sentence)))))  # noqa: S704 - escaped first


def plain(words: str) -> str:
    """Without control characters and marks that turn the writing around."""
    return words.translate(CONTROLS)
