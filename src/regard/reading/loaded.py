"""Everything that a worker reads with, loaded: once by the process that workers are copies of, or by each worker where there is none."""

from regard.reading.batches import read_batch
from regard.reading.evidence import index
from regard.reading.tongue import identifier

__all__ = ["read_batch"]

LETTER = b"From: a@example.org\nTo: b@example.org\nSubject: Tables\n\nAs we said on the phone: could you send me the tables by Friday?\n"
"""A mail that has much looked up for the first time."""

identifier()
for trials in index("en", folded=False).trials.values():
    for trial in trials:
        trial.make_ready()
read_batch([(0, LETTER, 0)])
