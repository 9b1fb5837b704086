"""Made mail for tests of the whole system: a small firm that asks, answers, promises and thanks, the same on every machine."""

import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

OWNER: Final = "anna.nowak@aldona.example"
PEOPLE: Final = (
    ("Piotr Zieliński", "piotr@aldona.example"),
    ("Karen Holt", "karen.holt@ferry.example"),
    ("Ewa Lis", "ewa.lis@aldona.example"),
    ("Tom Baker", "tom@tessera.example"),
    ("Jan Kos", "jan.kos@orlik.example"),
)
ASKS: Final = (
    "Could you send me the {thing} by {day}?",
    "Can you look at the {thing} before we meet them?",
    "Czy możesz mi przesłać {thing} do piątku?",
    "When will the {thing} be ready?",
    "Please send the {thing} to Tom as well.",
)
ANSWERS: Final = (
    "Will do, you'll have the {thing} by {day}.",
    "Got it, thanks.",
    "Attached is the {thing} you asked for.",
    "Dziękuję, przyjrzę się temu jutro.",
    "I'm sorry for the delay. Here is the {thing}.",
    "I will call them tomorrow and let you know.",
)
THINGS: Final = ("three profiles", "rates", "contract", "list of candidates", "minutes", "invoice")
DAYS: Final = ("Friday", "Monday", "the end of next week", "tomorrow")
START: Final = datetime(2025, 1, 6, 8, 0, tzinfo=UTC)
APART: Final = timedelta(minutes=37)
LONGEST_THREAD: Final = 5


def conversation(count: int, seed: int = 1) -> Iterator[bytes]:
    """`count` messages in threads, oldest first, between the owner and five others; some repeated as copies in another folder."""
    chance = random.Random(seed)
    number = 0
    while number < count:
        other, address = chance.choice(PEOPLE)
        subject = f"{chance.choice(THINGS).capitalize()} {number}"
        parents: list[str] = []
        for turn in range(min(chance.randint(1, LONGEST_THREAD), count - number)):
            sides = (f"Anna Nowak <{OWNER}>", f"{other} <{address}>")
            author, reader = sides if (turn + number) % 2 else sides[::-1]
            sentence = chance.choice(ANSWERS if turn else ASKS).format(thing=chance.choice(THINGS), day=chance.choice(DAYS))
            said = f"Hello,\n\n{sentence}\nNote {number} of the {chance.choice(THINGS)}.\n\nBest,\n{author.split()[0]}\n"
            yield _written(author, reader, subject if not turn else f"Re: {subject}", START + number * APART, f"<{number}@made.example>", parents, said)
            parents.append(f"<{number}@made.example>")
            number += 1


def _written(author: str, reader: str, subject: str, at: datetime, own_id: str, parents: list[str], said: str) -> bytes:
    headers = [
        f"From: {author}",
        f"To: {reader}",
        f"Subject: {subject}",
        f"Date: {at:%a, %d %b %Y %H:%M:%S} +0000",
        f"Message-ID: {own_id}",
    ]
    if parents:
        headers += [f"In-Reply-To: {parents[-1]}", f"References: {' '.join(parents)}"]
    headers += ["MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: 8bit"]
    return ("\n".join(headers) + "\n\n" + said).encode()


def write_mailboxes(folder: Path, count: int) -> Path:
    """The conversation as three mailboxes of one folder: Inbox, Sent, and an Archive that repeats every seventh message."""
    folder.mkdir(parents=True, exist_ok=True)
    with (
        (folder / "Inbox.mbox").open("wb") as inbox,
        (folder / "Sent.mbox").open("wb") as sent,
        (folder / "Archive.mbox").open("wb") as archive,
    ):
        for number, message in enumerate(conversation(count)):
            put = b"From made@example Mon Jan  6 08:00:00 2025\n" + message + b"\n"
            (sent if OWNER in message.split(b"\n", 1)[0].decode() else inbox).write(put)
            if number % 7 == 0:
                archive.write(put)
    return folder
