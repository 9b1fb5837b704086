"""When a message was sent: its date where that is sane, else the first server's note, else what the caller knows."""

from regard.reading.instants import when_sent
from tests.reading.written import FALLBACK, message

NOW = 1_772_500_000  # 2026-03-03
SENT = 1_772_439_240  # 2026-03-02 09:14 +0100
RECEIVED = "from holt.example by north.example; Mon, 2 Mar 2026 09:15:00 +0100"


def test_a_sane_date_is_believed_with_its_zone() -> None:
    assert when_sent({"date": ["Mon, 2 Mar 2026 09:14:00 +0100"], "received": [RECEIVED]}, FALLBACK, NOW) == (SENT, SENT, 60)


def test_a_clock_that_was_never_set_gives_way_to_the_server() -> None:
    for date in ("Thu, 1 Jan 1970 00:00:00 +0000", "Mon, 2 Mar 2037 09:14:00 +0100", "Fri, 6 Mar 2026 09:14:00 +0100"):
        sent = when_sent({"date": [date], "received": [RECEIVED]}, FALLBACK, NOW)
        assert sent.instant == SENT + 60
        assert sent.claimed is not None


def test_the_last_received_line_is_the_first_server() -> None:
    later = "by mail.north.example; Mon, 2 Mar 2026 10:00:00 +0100"
    assert when_sent({"received": [later, RECEIVED, "no date here"]}, FALLBACK, NOW).instant == SENT + 60


def test_without_any_date_the_callers_is_taken() -> None:
    assert when_sent({}, FALLBACK, NOW) == (None, FALLBACK, 0)
    assert when_sent({"date": ["yesterday, I think"]}, FALLBACK, NOW) == (None, FALLBACK, 0)
    assert when_sent({"date": ["Mon, 2 Mar 99999 09:14:00 +9999"]}, FALLBACK, NOW).instant == FALLBACK
    assert message("x", Date="").moment.instant == FALLBACK
