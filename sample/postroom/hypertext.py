"""The HTML part of a letter, in the markup each mail program writes."""

from html import escape

from postroom.office import Office
from postroom.plain import DEPTH, PHONE_LINE, quotes
from postroom.quoting import FORWARD_MARKS, attribution, forward_rows, heading
from postroom.story import Letter

OUTLOOK_HEAD = (
    '<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" '
    'xmlns="http://www.w3.org/TR/REC-html40"><head><meta http-equiv="Content-Type" content="text/html; charset={charset}">'
    '<meta name="Generator" content="Microsoft Word 15 (filtered medium)"><style><!--\n'
    'p.MsoNormal, li.MsoNormal, div.MsoNormal\n\t{{margin:0cm; font-size:11.0pt; font-family:"Calibri",sans-serif;}}\n'
    'div.WordSection1\n\t{{page:WordSection1;}}\n--></style></head><body lang="{lang}" link="#0563C1" vlink="#954F72">\n'
    '<div class="WordSection1">\n'
)
OUTLOOK_RULE = (
    '<div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm">'
    '<p class="MsoNormal"><span lang="EN-US">{rows}<o:p></o:p></span></p></div></div>\n'
)
GMAIL_QUOTE = '<blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex">'
# Each pair: as a web mail writes it, as the phone does.
QUOTED = (
    '<br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">{line}<br></div>' + GMAIL_QUOTE + "{inside}</blockquote></div>",
    '<br><blockquote type="cite"><div dir="ltr">{line}<br><br></div></blockquote><blockquote type="cite"><div dir="ltr">{inside}</div></blockquote>',
)
FORWARDED = (
    '<br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">{mark}<br>{rows}<br></div><br>{inside}</div>',
    '<br><div dir="ltr">{mark}<br><br></div><blockquote type="cite"><div dir="ltr">{rows}<br><br></div>{inside}</blockquote>',
)


def html_of(office: Office, letter: Letter, charset: str) -> str:
    """The whole HTML document of a letter."""
    client = office.client(letter)
    inside = inner_html(office, letter, DEPTH)
    if client == "outlook":
        lang = "PL" if letter.option("lang") == "pl" else "EN-GB"
        return OUTLOOK_HEAD.format(charset=charset, lang=lang) + inside + "</div>\n</body></html>\n"
    if client == "iphone":
        meta = f'<meta http-equiv="content-type" content="text/html; charset={charset}">'
        return f'<html><head>{meta}</head><body dir="auto">{inside}</body></html>\n'
    if client == "robot":
        return f'<!DOCTYPE html><html><body style="background:#f4f4f4"><table width="600" align="center"><tr><td>{inside}</td></tr></table></body></html>\n'
    return inside + "\n"


def inner_html(office: Office, letter: Letter, depth: int) -> str:
    """What was written, the signature and the quotation, without the document around them."""
    parts = [written(office, letter), signed(office, letter)]
    if quotes(letter) and depth:
        parts.append(quoted(office, letter, depth))
    return "".join(parts)


def written(office: Office, letter: Letter) -> str:
    """The body as paragraphs; its own `>` lines become a quotation."""
    client = office.client(letter)
    lines = [line_html(line, client) for line in letter.body.split("\n")]
    if letter.option("inline"):
        lines.insert(0, line_html(attribution(office, letter, office.letters[letter.parent]), client))
    text = "".join(lines)
    return f'<div dir="ltr">{text}</div>' if client == "gmail" else text


def line_html(line: str, client: str) -> str:
    """One line in the program's own markup."""
    if line.startswith(">"):
        return f'<blockquote type="cite">{escape(line.lstrip("> "), quote=False)}</blockquote>'
    text = escape(line, quote=False)
    if client == "outlook":
        return f'<p class="MsoNormal">{text or "&nbsp;"}<o:p></o:p></p>\n'
    return f"<div>{text or '<br>'}</div>"


def signed(office: Office, letter: Letter) -> str:
    """The signature in HTML."""
    client, sig = office.client(letter), office.sender(letter).sig
    if letter.option("sig") == "no":
        return ""
    if client == "iphone":
        return f'<br><div dir="ltr">{PHONE_LINE[office.ui(letter)]}</div>'
    if not sig or (client == "outlook" and letter.option("re")):
        return ""
    lines = escape(sig.removeprefix("-- \n"), quote=False).replace("\n", "<br>")
    if client == "outlook":
        return f'<p class="MsoNormal">&nbsp;<o:p></o:p></p>\n<p class="MsoNormal"><span style="color:#1F3864">{lines}</span><o:p></o:p></p>\n'
    return f'<div><br></div><span class="gmail_signature_prefix">-- </span><br><div dir="ltr" class="gmail_signature">{lines}</div>'


def quoted(office: Office, letter: Letter, depth: int) -> str:
    """The quoted parent in HTML, in the markup of the letter's own program."""
    parent = office.letters[letter.parent]
    inside, client = inner_html(office, parent, depth - 1), office.client(letter)
    if client == "outlook":
        return '<p class="MsoNormal">&nbsp;<o:p></o:p></p>\n' + OUTLOOK_RULE.format(rows=rows_html(heading(office, letter, parent))) + inside
    if letter.option("fwd"):
        mark, rows = FORWARD_MARKS.get((client, office.ui(letter)), ""), rows_html(forward_rows(office, letter, parent))
        return FORWARDED[client == "iphone"].format(mark=mark, rows=rows, inside=inside)
    return QUOTED[client == "iphone"].format(line=escape(attribution(office, letter, parent), quote=False), inside=inside)


def rows_html(rows: list[tuple[str, str]]) -> str:
    """Heading rows with bold labels."""
    return "<br>".join(f"<b>{label}:</b> {escape(value, quote=False)}" for label, value in rows)
