"""What mail programs put before a subject, in Polish. Lower case, without the colon."""

REPLY_MARKS = ("odp", "ad", "odpowiedź")
FORWARD_MARKS = ("pd", "przekaż", "fwd", "przek", "pdv")
CALENDAR_MARKS = (
    "zaakceptowano", "odrzucono", "zaproszenie", "zaktualizowane zaproszenie", "anulowano", "odwołano", "wstępnie zaakceptowano",
    "zaproponowano nową godzinę",
)  # fmt: skip
AUTOMATIC_SUBJECTS = (
    "automatyczna odpowiedź", "odpowiedź automatyczna", "autoodpowiedź", "poza biurem:", "nie można dostarczyć",
    "niedostarczona wiadomość", "przeczytano:", "nieprzeczytane:", "dostarczono:", "zwrot wiadomości",
)  # fmt: skip
