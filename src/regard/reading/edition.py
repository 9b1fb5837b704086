"""The edition of the reader: every stored mail remembers by which it was last read, and `regard reread` reads those of an older one again.

Raise it whenever the same bytes would give another moment, other sentences or other acts (a cue, a cutter, the weights, a due date),
once a change, not once a commit; `python -m tests.reading.edition` then writes down what the present edition says of a fixed set of mail,
and a test fails while the two do not agree.
"""

EDITION = 5
