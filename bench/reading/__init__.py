"""How well mail is read: every figure of reading, with its counts and 95 % intervals. `python -m bench.reading` prints them all."""
