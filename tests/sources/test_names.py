"""What folders and files are called."""

import pytest

from regard.sources.names import folder_name, storable, unshifted


@pytest.mark.parametrize(
    ("parts", "said"),
    [
        (("Inbox.mbox",), "Inbox"),
        (("Archives.sbd", "2019.mbox"), "Archives/2019"),
        ((".Sent",), "Sent"),
        ((".Archive.2019",), "Archive/2019"),
        (("_sent_mail",), "_sent_mail"),
        (("Sent Items",), "Sent Items"),
        (("INBOX.mbox", "Data", "3", "Messages"), "INBOX"),
        (("2019", "3", "Messages"), "2019/3/Messages"),
        (("Wysłane",), "Wysłane"),
        (("Wysl\u0301ane",), "Wysĺane"),
        ((".mbox",), "mbox"),
    ],
)
def test_folders(parts: tuple[str, ...], said: str) -> None:
    assert folder_name(parts) == said


def test_modified_utf7_and_what_only_looks_like_it() -> None:
    assert [unshifted(name) for name in ("&AUI-", "R&-D", "R&D-team", "Tom & Ann", "~peter/&ZeVnLIqe-")] == [
        "ł",
        "R&D",
        "R&D-team",
        "Tom & Ann",
        "~peter/日本語",
    ]


def test_storable_names_are_text_and_stay_two() -> None:
    odd = [b"a\xff".decode("utf-8", "surrogateescape"), b"a\xfe".decode("utf-8", "surrogateescape"), "aż"]
    assert [storable(name) for name in odd] == [r"a\xff", r"a\xfe", "aż"]
