"""Context: what the finder of acts must know of the message around the sentences."""

from typing import NamedTuple


class Context(NamedTuple):
    """The message around its sentences.

    `moment` is the moment's key; `instant` seconds since 1970 (UTC), `zone` the author's offset in minutes; `language` a code
    such as "en", "pl"; `greeted` the lower-case names of the greeting; `reply` whether the message answers another;
    `attachments` whether files come with it; `kind` the moment's kind; `recipients` how many addresses To and Cc hold.
    """

    moment: str
    instant: int
    zone: int
    language: str
    greeted: tuple[str, ...]
    reply: bool
    attachments: bool
    kind: str
    recipients: int
