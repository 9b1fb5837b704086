"""Raw bytes as they are stored: zstandard frames, each by itself."""

from collections.abc import Iterable

from zstandard import ZstdCompressor, ZstdDecompressor

LEVEL = 3
"""zstandard's own default: 20 µs a message here; level 9 saves 4 % more at thrice the time."""


def compressed(several: Iterable[bytes]) -> list[bytes]:
    """Each as one frame that states its size."""
    compress = ZstdCompressor(level=LEVEL).compress
    return [compress(data) for data in several]


def expanded(frame: bytes) -> bytes:
    """The bytes as they came."""
    return ZstdDecompressor().decompress(frame)
