"""kill −9 at fifty random instants of an import of 20,000 messages: after a restart the ledger is the same.

Run: python -m bench.kill [--messages N] [--kills N] [--homes N]
The tree of the program must not change meanwhile: another reader finds other acts, and the ledgers differ.
Each home is killed several times in a row, at random instants of the whole work (storing, then deriving), then imported to the end and compared.
"""

import argparse
import random
import tempfile
import time
from pathlib import Path

from tests.system.killing import POSIX, Import, State, imported, state, stored_in
from tests.system.made_mail import write_mailboxes

LONGEST_PAUSE = 0.5
"""Seconds between a number of messages stored and the kill, so that it falls between two of them."""
LONGEST_DERIVING = 4.0
"""Seconds in which 20,000 messages are derived: the last kill of each home falls in it."""


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--messages", type=int, default=20_000)
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--homes", type=int, default=10)
    parser.add_argument("--seed", type=int, default=random.randrange(10**6))
    given = parser.parse_args()
    print(f"Seed {given.seed}.", flush=True)
    with tempfile.TemporaryDirectory(prefix="regard-kill-") as folder:
        work = Path(folder)
        mail = write_mailboxes(work / "mail", given.messages)
        seconds = imported(work / "whole", mail)
        wanted = state(work / "whole")
        print(f"Undisturbed: {given.messages:,} messages in {seconds:.1f} s, {_told(wanted)}.", flush=True)
        chance = random.Random(given.seed)
        each = -(-given.kills // given.homes)
        same = [survived(work / f"home{number}", mail, given.messages, each, chance) == wanted for number in range(given.homes)]
    landed = f"{each * given.homes} kills of {given.homes} imports"
    print(f"{landed}: {sum(same)} of {len(same)} ledgers are the same as the undisturbed one.")
    raise SystemExit(0 if all(same) else 1)


def survived(home: Path, mail: Path, messages: int, kills: int, chance: random.Random) -> State:
    """Kill an import so many times, the last time while it derives, finish it, and give the state of its home."""
    instants = []
    for number in range(kills):
        done, last = stored_in(home), number == kills - 1
        running = Import(home, mail)
        running.until(messages if last else done + int(chance.uniform(0.0, 0.5) * (messages - done)))
        time.sleep(chance.uniform(0.0, LONGEST_DERIVING if last else LONGEST_PAUSE))
        instants.append(f"{stored_in(home):,}")
        running.kill(everything=number % 2 == 0)
        if POSIX and running.leftovers(within=10):
            print("A worker outlived its import.")
    left = imported(home, mail)
    found = state(home)
    print(f"  killed with {'; '.join(instants)} stored, finished in {left:.1f} s, {_told(found)}", flush=True)
    return found


def _told(found: State) -> str:
    return f"dump {found.dump}, promises {found.promises}"


if __name__ == "__main__":
    main()
