"""HTML: markup to plain lines, with what mail programs mark as quoted cut out first. Nothing is ever fetched."""

import re
from typing import Any, NamedTuple

from selectolax.lexbor import LexborHTMLParser

# What mail programs wrap around the mail they answer: Gmail, Apple Mail, Thunderbird, Outlook (web, desktop, mobile), Yahoo,
# Proton, Zimbra, Roundcube, Zoho.
QUOTES = ", ".join(
    (
        "blockquote[type=cite]", "blockquote.gmail_quote", "div.gmail_quote", "div.gmail_quote_container", "div.gmail_extra blockquote",
        "div.yahoo_quoted", "div.protonmail_quote", "div.moz-cite-prefix", "div.zmail_extra", "blockquote.protonmail_quote",
        "div.gmail_attr", "blockquote[cite]", "div#isForwardContent ~ blockquote",
    )
)  # fmt: skip
# From these on everything is the mail answered.
FROM_HERE_ON = "div#divRplyFwdMsg, div#appendonsend, hr#zwchr, div#mail-editor-reference-message-container, div.OutlookMessageHeader"
UNSEEN = "script, style, head, title, template, noscript, svg, object, iframe, map"
SIGNATURES = "div.gmail_signature, div.moz-signature, pre.moz-signature, div#Signature, div#ms-outlook-mobile-signature"
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?!\.?\d)|max-height\s*:\s*0(?!\.?\d)|mso-hide\s*:\s*all", re.I)
_BLOCKS = frozenset((
    "address", "article", "aside", "blockquote", "body", "center", "dd", "div", "dl", "dt", "fieldset", "footer", "form", "h1", "h2",
    "h3", "h4", "h5", "h6", "header", "hr", "html", "main", "nav", "ol", "p", "pre", "section", "table", "tbody", "tfoot", "thead",
    "tr", "ul", "caption",
))  # fmt: skip
_PARAGRAPHS = frozenset(["p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "blockquote", "pre", "hr"])
_OUTLOOK_BORDER = re.compile(r"border(-top)?\s*:\s*(none;\s*border-top\s*:\s*)?solid\s*#?\w+\s*1(\.0)?p[tx]", re.I)
_SPACES = re.compile(r"[ \t\r\n\f\u200b\u00ad\ufeff]+")
_MARKED_LEVELS = 60


class Page(NamedTuple):
    """`text` is what the author wrote, `quoted` what was marked as quoted; both as lines."""

    text: str
    quoted: str


def read_html(markup: str) -> Page:
    """The lines of a mail in HTML. Never raises on odd markup."""
    tree = LexborHTMLParser(markup)
    for node in tree.css(UNSEEN):
        node.decompose()
    for node in tree.css("[style]"):
        if _HIDDEN.search(node.attributes.get("style") or ""):
            node.decompose()
    quoted = _take_out_quotes(tree)
    for node in tree.css(SIGNATURES):
        node.decompose()
    return Page(_lines(tree.root), quoted)


def whole_html(markup: str) -> str:
    """All the lines, quotes included."""
    tree = LexborHTMLParser(markup)
    for node in tree.css(UNSEEN):
        node.decompose()
    return _lines(tree.root)


def _take_out_quotes(tree: Any) -> str:
    quoted = []
    for node in tree.css(FROM_HERE_ON):
        quoted.extend(_from_here_on(node))
    for node in tree.css("div[style]"):
        if _OUTLOOK_BORDER.search(node.attributes.get("style") or "") and _is_header_block(node):
            quoted.extend(_from_here_on(node.parent if node.prev is None and node.parent.tag == "div" else node))
            break
    for node in tree.css(QUOTES):
        if node.parent is not None and not _answers_inside(node):
            quoted.append(_lines(node))
            node.decompose()
    return "\n".join(quoted)


def _is_header_block(node: Any) -> bool:
    """Outlook's line above the mail answered: a name, a colon, an address or a date, within a few hundred letters."""
    text = node.text(deep=True)[:400]
    return bool(text.count(":") >= 3)  # noqa: PLR2004  From:, Sent:, To:, in any language


def _from_here_on(node: Any) -> list[str]:
    """Take out a node and all that follows it beside it."""
    taken = []
    while node is not None:
        following = node.next
        taken.append(_lines(node))
        node.decompose()
        node = following
    return taken


def _answers_inside(node: Any) -> bool:
    """Whether a wrapper of a quote holds the author's own lines too (answers below or between)."""
    return node.tag == "div" and "gmail_extra" in (node.attributes.get("class") or "")


def _lines(root: Any) -> str:
    """Text with a line for each block, cells with a space between them, a dash before each item of a list; no recursion."""
    out: list[str] = []
    waiting: list[tuple[Any, bool]] = [(root, False)] if root is not None else []
    preformatted = 0
    while waiting:
        node, leaving = waiting.pop()
        tag = node.tag
        if tag == "-text":
            text = node.text(deep=False)
            out.append(text if preformatted else _SPACES.sub(" ", text))
            continue
        if tag in ("-comment", "_comment"):
            continue
        if leaving:
            preformatted -= tag == "pre"
            out.append("\n\n" if tag in _PARAGRAPHS else "\n" if tag in _BLOCKS or tag == "li" else " " if tag in ("td", "th") else "")
            continue
        preformatted += tag == "pre"
        out.append("\n" if tag == "br" else "\n\n" if tag in _PARAGRAPHS else "\n- " if tag == "li" else "\n" if tag in _BLOCKS else "")
        waiting.append((node, True))
        child = node.last_child
        while child is not None:
            waiting.append((child, False))
            child = child.prev
    return _tidy("".join(out))


def _tidy(text: str) -> str:
    lines: list[str] = []
    for line in text.replace("\xa0", " ").split("\n"):
        clean = line.strip()
        if clean or (lines and lines[-1]):
            lines.append(clean)
    return "\n".join(lines).strip("\n")
