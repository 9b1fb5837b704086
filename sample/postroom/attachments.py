"""Attachments: small files of the right kind whose only content is the line that says they are fiction."""

import io
import zipfile

from postroom import FICTION
from postroom.encoding import Part, encoded_words, in_base64

KINDS = {
    "pdf": "application/pdf",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "csv": "text/csv",
    "jpg": "image/jpeg",
    "zip": "application/zip",
}


def attachment(name: str) -> Part:
    """The MIME part of an attachment with this file name."""
    kind = name.rsplit(".", 1)[-1].lower()
    shown = encoded_words(name)
    headers = (
        ("Content-Type", f'{KINDS.get(kind, "application/octet-stream")}; name="{shown}"'),
        ("Content-Disposition", f'attachment; filename="{shown}"'),
        ("Content-Transfer-Encoding", "base64"),
    )
    return Part(headers, in_base64(file_bytes(kind)))


def file_bytes(kind: str) -> bytes:
    """The bytes of a small file of a kind."""
    if kind == "pdf":
        return f"%PDF-1.4\n% {FICTION}\n%%EOF\n".encode()
    if kind in {"docx", "xlsx", "zip"}:
        return zipped()
    return f"{FICTION}\n".encode()


def zipped() -> bytes:
    """A zip archive with a fixed date, so that it is the same each time."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr(zipfile.ZipInfo("fiction.txt", (2026, 1, 1, 0, 0, 0)), FICTION)
    return file.getvalue()
