"""What of a person's life is offered only after a tap, in both languages; and what tells something of whoever writes."""

import pytest

from regard.languages.delicate import is_delicate, tells_of_oneself


@pytest.mark.parametrize(
    "words",
    [
        "My dad is going into hospital on Wednesday.", "We are expecting a baby in May.", "I'm at my sister's funeral on Friday.", "My divorce is through.",
        "I have to be at mass on Sunday morning.", "I am a shop steward, you know.", "She lost her mother in June.",
        "Mama jest w szpitalu.", "Jestem w ciąży.", "W piątek mam pogrzeb wujka.", "Po rozwodzie mieszkam w Krakowie.",
        "Idziemy na chrzciny, chrzest jest w niedzielę.",
        "Od jutra mam strajk w szkole dzieci.",
    ],
)  # fmt: skip
def test_delicate(words: str) -> None:
    assert is_delicate(words)


@pytest.mark.parametrize(
    "words", ["My daughter starts school on Monday.", "We have a new dog called Biscuit.", "Still on the rates?", "Mój syn zdał maturę.", "Jedziemy nad morze."]
)
def test_not_delicate(words: str) -> None:
    assert not is_delicate(words)


@pytest.mark.parametrize(("words", "tells"), [("My son won.", True), ("Mój syn wygrał.", True), ("How was your trip?", False), ("Have a good weekend!", False)])
def test_telling_of_oneself(words: str, tells: bool) -> None:
    assert tells_of_oneself(words) is tells
