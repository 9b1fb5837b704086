"""News from home, in plain words; what is work, asked or only mentions a family says nothing."""

import pytest

from regard.languages.home import is_of_home, tells_home_news


@pytest.mark.parametrize(
    ("sentence", "news"),
    [
        ("Zofia starts her new job at the library in May.", True),
        ("We bought a plot near the lake.", True),
        ("My daughter passed her exam on Monday.", True),
        ("W maju kupiliśmy działkę nad jeziorem.", True),
        ("Nasza córka zdała na prawo jazdy.", True),
        ("Did you start your new job?", False),
        ("My son was up at five.", False),
        ("The new job needs a permit.", False),
        ("Żona wraca w niedzielę.", False),
    ],
)
def test_news_from_home(sentence: str, news: bool) -> None:
    assert tells_home_news(sentence) is news


@pytest.mark.parametrize(
    ("note", "home"),
    [
        ("Sandy: wife, teaches in Leeds", True),
        ("Has two dogs, runs every Sunday.", True),
        ("Żona Ewa, dwóch synów", True),
        ("Szachy, działka pod Wieliczką", True),
        ("Prefers the phone after three.", False),
        ("Runs the payroll project; contract until May.", False),
        ("Woli telefon po piętnastej, mamy z nim umowę do maja.", False),
        ("Synteza raportów, kotłownia", False),
    ],
)
def test_what_a_note_is_about(note: str, home: bool) -> None:
    assert is_of_home(note) is home
