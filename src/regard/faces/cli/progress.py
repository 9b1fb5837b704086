"""Live progress of an import, on standard error: a bar on a terminal, a line every few seconds in a pipe.

The first finding is shown as soon as there is one.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import monotonic

from regard.faces.cli.desk import Desk
from regard.faces.cli.paper import Paper
from regard.faces.cli.rows import show_row
from regard.faces.counting import progress_line, stage_of
from regard.faces.voice import Voice
from regard.facts.page import Progress

EVERY_SECONDS = 5.0  # between two lines in a pipe


@contextmanager
def show_progress(desk: Desk) -> Iterator[Callable[[Progress], None]]:
    """Yield what to call with every Progress."""
    paper = Paper(sys.stderr)
    first = _FirstFinding(desk.voice, paper)
    if not paper.terminal:
        yield _in_a_pipe(desk.voice, paper, first)
        return
    from rich.progress import BarColumn, TextColumn  # noqa: PLC0415 - lean start
    from rich.progress import Progress as Bar  # noqa: PLC0415

    columns = (TextColumn("{task.description}"), BarColumn(bar_width=30), TextColumn("{task.fields[line]}"))
    with Bar(*columns, console=paper.console, transient=True) as bar:
        task = bar.add_task(desk.voice.say("importing"), total=None, line="")

        def on_terminal(now: Progress) -> None:
            first(now)
            bar.update(
                task,
                description=stage_of(desk.voice, now),
                total=now.total or None,
                completed=now.done,
                line=progress_line(desk.voice, now),
            )

        yield on_terminal


class _FirstFinding:
    """Shows the first finding, once."""

    def __init__(self, voice: Voice, paper: Paper) -> None:
        self.voice, self.paper, self.shown = voice, paper, False

    def __call__(self, now: Progress) -> None:
        if now.first_finding and not self.shown:
            self.shown = True
            self.paper.line((self.voice.say("import_first"), "strong"))
            show_row(self.paper, self.voice, now.first_finding)
            self.paper.stream.flush()


def _in_a_pipe(voice: Voice, paper: Paper, first: _FirstFinding) -> Callable[[Progress], None]:
    last = monotonic()

    def on_progress(now: Progress) -> None:
        nonlocal last
        first(now)
        if monotonic() - last >= EVERY_SECONDS:
            last = monotonic()
            paper.line(f"{stage_of(voice, now)}: {progress_line(voice, now)}")

    return on_progress
