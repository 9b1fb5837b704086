"""The command line: `regard COMMAND`.

Errors are one sentence on standard error; the code is 1 for what failed, 2 for how it was asked, 130 for Ctrl-C.
"""

from __future__ import annotations

import os
import sys

__all__ = ["main"]

FAILED = 1
INTERRUPTED = 130


def main() -> None:
    """Run the command that the shell names, and end with its code."""
    code = 0
    try:
        from regard.faces.cli.ending import run  # noqa: PLC0415 - Ctrl-C may come while it loads; and a worker, which loads this file too, needs none of it

        code = run(sys.argv[1:])
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # the reader has gone (`regard dump | head`); nothing is left to say
    except KeyboardInterrupt:
        code = INTERRUPTED
    except OSError:
        code = code or FAILED
    sys.exit(code)
