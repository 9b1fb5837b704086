"""The command line: `regard COMMAND`.

Errors are one sentence on standard error; the code is 1 for what failed, 2 for how it was asked, 130 for Ctrl-C.
"""

from __future__ import annotations

import os
import sys

from regard.faces.cli.ending import FAILED, run

__all__ = ["main"]


def main() -> None:
    """Run the command that the shell names, and end with its code."""
    code = run(sys.argv[1:])
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # the reader has gone (`regard dump | head`); nothing is left to say
    except OSError:
        code = code or FAILED
    sys.exit(code)
