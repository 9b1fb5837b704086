"""What the present reader says of a fixed set of mail, as one digest; `python -m tests.reading.edition` writes it down for its edition."""

import json
from pathlib import Path

from regard.facts.keys import key_of
from regard.reading.edition import EDITION
from regard.reading.reader import read
from regard.sources.written import as_mail, lines
from tests.conversation import KRAKOW

FILE = Path(__file__).with_name("edition.json")
WRITTEN = """
Subject: Rates
2026-10-02 10:31 Karen -> Marta: Could you send me the rates by next Friday? The old ones are out of date. Thank you for last week!
2026-10-02 10:40 Marta -> Karen: Will do, you'll have the rates by Friday. Sorry that it took so long.
2026-10-09 17:52 Karen -> Marta: I still haven't had the rates. What should I tell my manager?
2026-10-10 09:00 Marta -> Karen, Piotr: Attached are the rates. We decided to keep last year's. Have a good weekend with the family!

Subject: Umowa
2026-10-05 09:00 Piotr -> Marta: Dzień dobry, czy możesz przysłać mi umowę do piątku? Mam nadzieję, że urlop się udał.
2026-10-05 10:00 Marta -> Piotr: Jasne, prześlę umowę pojutrze. A może zadzwonimy w środę?
2026-10-07 11:00 Marta -> Piotr: W załączeniu umowa. Dziękuję za cierpliwość i przepraszam za zwłokę.
2026-10-08 08:00 Piotr -> Marta: Świetna robota z tą umową! Obawiam się tylko, że termin jest za krótki.
"""


def digest() -> str:
    """One name for everything the reader says of the set."""
    return key_of(*[repr(read(mail, 0)) for mail in as_mail(lines(WRITTEN, KRAKOW), {})])


def main() -> None:
    """Write down what the present edition says."""
    FILE.write_text(json.dumps({"edition": EDITION, "digest": digest()}) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
