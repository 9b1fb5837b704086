"""HTML to lines: what is readable stays, what mail programs mark as quoted goes."""

import pytest

from regard.reading.html import read_html, whole_html

OWN = "<p>Friday suits me.</p>"
OLD = "Which day suits you?"


@pytest.mark.parametrize(
    "quote",
    [
        f'<div class="gmail_quote"><div class="gmail_attr">On Monday Ana wrote:</div><blockquote class="gmail_quote">{OLD}</blockquote></div>',
        f'<blockquote type="cite"><div>{OLD}</div></blockquote>',
        f'<div class="moz-cite-prefix">On 02/03/2026, Ana wrote:</div><blockquote type="cite">{OLD}</blockquote>',
        f'<div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>From:</b> Ana</div><div>{OLD}</div>',
        f'<div style="border:none;border-top:solid #E1E1E1 1.0pt"><p><b>From:</b> Ana<br><b>Sent:</b> Monday<br><b>To:</b> P</p></div><p>{OLD}</p>',
        f'<div class="yahoo_quoted">{OLD}</div>',
        f'<div class="protonmail_quote">{OLD}</div>',
    ],
)
def test_marked_quotes_go(quote: str) -> None:
    page = read_html(f"<html><body>{OWN}{quote}</body></html>")
    assert page.text == "Friday suits me."
    assert OLD in page.quoted
    assert OLD in whole_html(f"<html><body>{OWN}{quote}</body></html>")


def test_a_quotation_by_the_author_stays() -> None:
    assert "To be or not to be" in read_html("<p>As he says:</p><blockquote>To be or not to be</blockquote>").text


def test_what_is_not_shown_is_not_read() -> None:
    page = read_html(
        '<style>p{}</style><script>x()</script><div style="display:none">Preview</div><p>Seen.</p><!-- no --><span style="font-size:0px">no</span>'
    )
    assert page.text == "Seen."


def test_lists_cells_links_and_breaks_are_readable() -> None:
    page = read_html(
        '<p>See <a href="https://x.example/?a=1">the rates</a>:</p><ul><li>one</li><li>two</li></ul><table><tr><td>a</td><td>b</td></tr></table>x<br>y'
    )
    assert [line for line in page.text.split("\n") if line] == ["See the rates:", "- one", "- two", "a b", "x", "y"]


def test_odd_markup_is_read() -> None:
    assert read_html("<div>" * 3000 + "deep").text == "deep"
    assert read_html("").text == ""
    assert read_html("no markup & none").text == "no markup & none"
