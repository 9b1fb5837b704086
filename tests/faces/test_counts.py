"""How it went, in words: what one known outcome, none, and a promise that two principles read sound like."""

from __future__ import annotations

import pytest

from regard.faces.counts import count_line
from regard.faces.voice import voice_of
from regard.facts.page import Count


@pytest.mark.parametrize(
    ("count", "english", "polish"),
    [
        (Count("p", True, 8, 10, 1, 3, 1), "8 of the last 10 known were kept; 1 late; 3 not known; 1 open",
         "dotrzymano 8 z ostatnich 10 znanych; 1 po terminie; 3 niewiadome; 1 otwarta"),
        (Count("p", True, 1, 2, 1, 0, 0), "1 of the last 2 known was kept; 1 late", "dotrzymano 1 z ostatnich 2 znanych; 1 po terminie"),
        (Count("p", True, 1, 1, 0, 0, 0), "the one known was kept", "jedyna znana sprawa: dotrzymana"),
        (Count("p", True, 0, 1, 1, 0, 2), "the one known was not kept in time; 2 open", "jedyna znana sprawa: po terminie; 2 otwarte"),
        (Count("p", True, 0, 1, 0, 5, 0), "the one known was not kept; 5 not known", "jedyna znana sprawa: niedotrzymana; 5 niewiadomych"),
        (Count("p", True, 0, 0, 0, 0, 5), "none known yet; 5 open", "nic jeszcze nie wiadomo; 5 otwartych"),
        (Count("p", True, 2, 2, 0, 0, 0, 1), "2 of the last 2 known were kept; 1 of them counted above as well",
         "dotrzymano 2 z ostatnich 2 znanych; 1 z nich policzona też wyżej"),
        (Count("p", True, 2, 2, 0, 1, 0, 3), "2 of the last 2 known were kept; 1 not known; all counted above as well",
         "dotrzymano 2 z ostatnich 2 znanych; 1 niewiadoma; wszystkie policzone też wyżej"),
        (Count("p", True, 1, 1, 0, 0, 0, 1), "the one known was kept; counted above as well", "jedyna znana sprawa: dotrzymana; policzona też wyżej"),
    ],
)  # fmt: skip
def test_said_as_people_count(count: Count, english: str, polish: str) -> None:
    assert count_line(voice_of("en"), count) == english
    assert count_line(voice_of("pl"), count) == polish
