"""kill −9 at fifty random instants of an import of 20,000 messages: after a restart the ledger is the same.

Run: python -m bench.kill [--messages N] [--kills N] [--homes N]
Each home is killed several times in a row, at random instants of the work that is left, then imported to the end and compared.
"""

import argparse
import contextlib
import random
import subprocess
import tempfile
from pathlib import Path

from tests.system.killing import POSIX, Import, dump, imported
from tests.system.made_mail import write_mailboxes


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
        wanted = dump(work / "whole")
        print(f"Undisturbed: {given.messages:,} messages in {seconds:.1f} s, dump {wanted[:12]}.", flush=True)
        chance = random.Random(given.seed)
        each = -(-given.kills // given.homes)
        same = [survived(work / f"home{number}", mail, seconds, each, chance) == wanted for number in range(given.homes)]
    landed = f"{each * given.homes} kills of {given.homes} imports"
    print(f"{landed}: {sum(same)} of {len(same)} ledgers are the same as the undisturbed one.")
    raise SystemExit(0 if all(same) else 1)


def survived(home: Path, mail: Path, seconds: float, kills: int, chance: random.Random) -> str:
    """Kill an import so many times, finish it, and give its dump."""
    instants = []
    for number in range(kills):
        running = Import(home, mail)
        instants.append(chance.uniform(0.02, 1.0) * seconds)
        with contextlib.suppress(subprocess.TimeoutExpired):
            running.process.wait(instants[-1])
        running.kill(everything=number % 2 == 0)
        if POSIX and running.leftovers(within=10):
            print("A worker outlived its import.")
    left = imported(home, mail)
    digest = dump(home)
    print(f"  killed after {', '.join(f'{instant:.2f}' for instant in instants)} s, finished in {left:.1f} s, dump {digest[:12]}", flush=True)
    return digest


if __name__ == "__main__":
    main()
