"""The same messages indexed by notmuch and by mu, as the measure of what is fast."""

import shutil
import sys
from pathlib import Path

from bench.running import Run, run
from regard.sources.opening import open_source


def need_programs() -> None:
    """End the program with one sentence when one of them is missing."""
    missing = [program for program in ("notmuch", "mu") if not shutil.which(program)]
    if missing:
        sys.exit(f"{' and '.join(missing)} not found: run tools/system.sh bench (on Debian, as root), then this again.")


def as_maildir(paths: list[Path], maildir: Path) -> int:
    """Write every message of the sources into one Maildir, which both programs need; how many."""
    for part in ("cur", "new", "tmp"):
        (maildir / part).mkdir(parents=True)
    number = 0
    for path in paths:
        source = open_source(path)
        for file in source.files():
            for found in source.fetch(file, source.outline(file)):
                number += 1
                (maildir / "cur" / f"{number:07}.bench:2,S").write_bytes(found.data)
    return number


def notmuch_new(maildir: Path, work: Path) -> Run:
    """`notmuch new` into an empty database."""
    database = work / "notmuch"
    database.mkdir()
    config = work / "notmuch-config"
    config.write_text(
        f"[database]\npath={database}\nmail_root={maildir}\n[user]\nname=A\nprimary_email=a@b.example\n[new]\ntags=new\n[maildir]\nsynchronize_flags=false\n"
    )
    return run(["notmuch", "new", "--quiet"], {"NOTMUCH_CONFIG": str(config), "HOME": str(work)})


def mu_index(maildir: Path, work: Path) -> Run:
    """`mu index` into an empty database."""
    home = work / "mu"
    run(["mu", "init", "--quiet", f"--muhome={home}", f"--maildir={maildir}"], {"HOME": str(work)})
    return run(["mu", "index", "--quiet", f"--muhome={home}"], {"HOME": str(work)})
