"""Batches: messages read together; a failure of the reader is one message's alone."""

from collections.abc import Sequence

from regard.facts.message import Message, Unreadable
from regard.reading.reader import Draft, draft, finished
from regard.reading.worker import Answer, Unread


def read_batch(batch: Sequence[Unread]) -> list[Answer]:
    """Read each message of a batch, for the ledger: with the sentences alone that hold acts, and without those of newsletters, spam and programs."""
    drafts = [(number, _drafted(data, fallback)) for number, data, fallback in batch]
    whole = [one for _, one in drafts if isinstance(one, Draft)]
    messages = iter(_finished(whole))
    return [(number, next(messages) if isinstance(one, Draft) else one) for number, one in drafts]


def _finished(whole: Sequence[Draft]) -> Sequence[Message | Unreadable]:
    try:
        return [_acting(one) for one in finished(whole)]
    except Exception:
        return [_alone(one) for one in whole]


def _drafted(data: bytes, fallback: int) -> Draft | Unreadable:
    try:
        return draft(data, fallback, "people")
    except Exception as failure:
        return _failed(failure)


def _alone(one: Draft) -> Message | Unreadable:
    try:
        return _acting(finished([one])[0])
    except Exception as failure:
        return _failed(failure)


def _acting(message: Message) -> Message:
    """Most sentences hold no act; handing them from process to process would take longer than all that is stored of the message."""
    return message._replace(sentences=tuple([sentence for sentence in message.sentences if sentence.acts]))


def _failed(failure: Exception) -> Unreadable:
    if isinstance(failure, MemoryError):
        return Unreadable("Reading it took more memory than one message may; it is kept as it came.")
    return Unreadable(f"The reader failed on it ({type(failure).__name__}); it is kept as it came. Please report it with `regard read`.")
