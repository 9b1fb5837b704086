"""Sealing: words that lie encrypted in the ledger, with a key that lies beside it in the home and nowhere else.

It keeps them out of a copied database, a backup of one file and a search through the disk; not from whoever has the whole home. Fernet
(AES-128-CBC and HMAC-SHA256, https://github.com/fernet/spec).
"""

import os
from hashlib import blake2b
from pathlib import Path
from typing import Final

from regard.facts.keys import KEY_BYTES
from regard.ledger.errors import SealLost

KEY_FILE: Final = "words.key"
OWN_ALONE: Final = 0o600


def sealed(home: Path, words: str) -> bytes:
    """The words under seal; the key is made at first use. Call within a transaction, so that two processes never make two."""
    from cryptography.fernet import Fernet  # noqa: PLC0415  a tenth of a second, for sealed words only

    path = home / KEY_FILE
    if not path.exists():
        _keep(path, Fernet.generate_key())
    return Fernet(path.read_bytes()).encrypt(words.encode("utf-8", "replace"))


def unsealed(home: Path, seal: bytes) -> str:
    """The words as written. Raises SealLost."""
    from cryptography.fernet import Fernet, InvalidToken  # noqa: PLC0415  as above

    try:
        return Fernet(_key(home)).decrypt(seal).decode()
    except (InvalidToken, ValueError) as wrong:
        raise SealLost(home / KEY_FILE) from wrong


def token(home: Path, seal: bytes) -> str:
    """What stands for sealed words where they may not be shown: a hash under the home's key, the same for the same words."""
    return blake2b(unsealed(home, seal).encode(), digest_size=KEY_BYTES, key=_key(home)).hexdigest()


def _key(home: Path) -> bytes:
    try:
        return (home / KEY_FILE).read_bytes()
    except OSError as absent:
        raise SealLost(home / KEY_FILE) from absent


def _keep(path: Path, key: bytes) -> None:
    """Written whole beside, then put in place, readable by the owner alone from its first byte."""
    beside = path.with_suffix(".new")
    beside.unlink(missing_ok=True)
    with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), OWN_ALONE), "wb") as stream:
        stream.write(key)
        stream.flush()
        os.fsync(stream.fileno())
    beside.replace(path)
