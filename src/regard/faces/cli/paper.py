"""The paper: lines of words to standard output; coloured and wrapped on a terminal, plain and unwrapped in a pipe."""

from __future__ import annotations

import json
import os
import sys
import unicodedata
from typing import TYPE_CHECKING, Any, Literal, TextIO

if TYPE_CHECKING:
    from rich.console import Console

Ink = Literal["", "strong", "quiet", "quote", "late", "act"]
COLOURS: dict[str, str] = {"strong": "bold", "quiet": "bright_black", "quote": "italic", "late": "red", "act": "bold cyan"}
Span = str | tuple[str, Ink]
WIDEST = 100  # columns; longer lines are hard to read


class Paper:
    """Writes to one stream. Rich is imported only when that stream is a terminal."""

    def __init__(self, stream: TextIO | None = None) -> None:
        self.stream = stream or sys.stdout
        self._console: Console | None = None

    @property
    def terminal(self) -> bool:
        """Whether a person reads along."""
        return self.stream.isatty()

    def line(self, *spans: Span, indent: int = 0) -> None:
        """One line; a span is words, or words and their ink."""
        parts = [(clean(span), "") if isinstance(span, str) else (clean(span[0]), span[1]) for span in spans]
        if not self.terminal:
            text = "".join(words for words, _ in parts)
            self.stream.write("\n".join(" " * indent + piece if piece else "" for piece in text.split("\n")) + "\n")
            return
        if not any(words for words, _ in parts):
            self.console.print()  # padded, an empty line would be none
            return
        from rich.padding import Padding  # noqa: PLC0415 - lean start: only for terminals
        from rich.text import Text  # noqa: PLC0415

        text_ = Text.assemble(*[(words, COLOURS.get(ink, "")) for words, ink in parts])
        self.console.print(Padding(text_, (0, 0, 0, indent), expand=False), highlight=False, soft_wrap=False)

    def object(self, shape: dict[str, Any], pretty: bool = True) -> None:
        """One JSON object: laid out, or on one line for streams. Half characters of broken mail become U+FFFD."""
        text = json.dumps(shape, ensure_ascii=False, indent=2 if pretty else None)
        self.stream.write(text.encode("utf-8", "replace").decode("utf-8") + "\n")

    @property
    def console(self) -> Console:
        """Rich's console over this stream."""
        if self._console is None:
            from rich.console import Console  # noqa: PLC0415

            wide = Console(file=self.stream, no_color="NO_COLOR" in os.environ)
            wide.width = min(wide.width, WIDEST)
            self._console = wide
        return self._console


def clean(words: str) -> str:
    """Mail may carry codes that move the cursor or turn the writing around; only the words reach the terminal."""
    return "".join(letter if letter in "\n\t" or unicodedata.category(letter) not in {"Cc", "Cf", "Cs"} else _seen(letter) for letter in words)


def _seen(letter: str) -> str:
    """Joiners and soft hyphens vanish quietly; anything that could do harm leaves a mark."""
    return "" if letter in "\r\u00ad\u200b\u200c\u200d\ufeff" else "\ufffd"
