"""Which deeds would show in mail: what goes by post, by voice or by hand does not, and is pressed on nobody."""

import pytest

from regard.languages.showing import would_show


@pytest.mark.parametrize(
    ("language", "kind", "quote", "shows"),
    [
        ("en", "promise", "I'll send you the list by Friday.", True),
        ("en", "promise", "We will send a cheque to your home.", False),
        ("en", "promise", "I'll put the badge in the post tomorrow, you'll get it by the post.", False),
        ("en", "request", "Please fill in the form and send it back to the following address:", False),
        ("en", "request", "Please send me the list.", True),
        ("pl", "promise", "Wyślę listę do piątku.", True),
        ("pl", "promise", "Umowę wyślę listem poleconym.", False),
        ("pl", "promise", "Przepustkę przekażę kurierem.", False),
        ("pl", "request", "Proszę przesłać listę.", True),
        ("pl", "request", "Proszę odesłać oryginał pocztą tradycyjną.", False),
    ],
)
def test_what_would_show(language: str, kind: str, quote: str, shows: bool) -> None:
    assert would_show(kind, quote, True, language) is shows
