"""Longer: rows laid behind rows."""

import numpy as np

from regard.joining.channels import Towards
from regard.joining.columns import Lines


def behind(one: Towards, other: Towards) -> Towards:
    """The rows of two, one after the other."""
    return Towards(*(np.append(old, new) for old, new in zip(one, other, strict=True)))


def longer(lines: Lines, more: Lines) -> Lines:
    """The rows of both."""
    return Lines(np.append(lines.starts, more.starts[1:] + lines.starts[-1]), np.append(lines.values, more.values))


def since_row(lines: Lines, row: int) -> Lines:
    """The rows from one on."""
    starts = lines.starts[row:]
    return Lines(starts - starts[0], lines.values[starts[0] :])
