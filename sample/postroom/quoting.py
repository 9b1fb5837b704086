"""How each mail program introduces the letter it quotes, in English and in Polish."""

from datetime import datetime

from postroom.clock import MONTHS, WEEKDAYS, in_zone
from postroom.office import Office
from postroom.story import Letter, number

PL_DAYS = ("poniedziałek", "wtorek", "środa", "czwartek", "piątek", "sobota", "niedziela")
PL_SHORT_DAYS = ("pon.", "wt.", "śr.", "czw.", "pt.", "sob.", "niedz.")
PL_MONTHS = (
    "stycznia",
    "lutego",
    "marca",
    "kwietnia",
    "maja",
    "czerwca",
    "lipca",
    "sierpnia",
    "września",
    "października",
    "listopada",
    "grudnia",
)
PL_SHORT_MONTHS = ("sty", "lut", "mar", "kwi", "maj", "cze", "lip", "sie", "wrz", "paź", "lis", "gru")
EN_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def address(office: Office, key: str) -> str:
    """A name and address as mail programs show them."""
    person = office.cast[key]
    return f"{person.name} <{person.mail}>"


def long_date(at: datetime, ui: str) -> str:
    """The date of an Outlook heading."""
    if ui == "pl":
        return f"{PL_DAYS[at.weekday()]}, {at.day} {PL_MONTHS[at.month - 1]} {at.year} {at:%H:%M}"
    return f"{at.day:02d} {EN_MONTHS[at.month - 1]} {at.year} {at:%H:%M}"


def heading(office: Office, quoter: Letter, quoted: Letter) -> list[tuple[str, str]]:
    """The rows (From, Sent, To, Cc, Subject) that Outlook puts above what it quotes."""
    ui = office.ui(quoter)
    labels = ("Od", "Wysłano", "Do", "DW", "Temat") if ui == "pl" else ("From", "Sent", "To", "Cc", "Subject")
    at = in_zone(quoted.sent, office.sender(quoter).zone)
    copies = "; ".join(address(office, key) for key in quoted.cc)
    values = (
        address(office, quoted.sender),
        long_date(at, ui),
        "; ".join(address(office, key) for key in quoted.to),
        copies,
        office.subject(quoted),
    )
    return [(label, value) for label, value in zip(labels, values, strict=True) if value]


def forward_rows(office: Office, quoter: Letter, quoted: Letter) -> list[tuple[str, str]]:
    """The rows that every program but Outlook puts above a letter passed on."""
    sent, labels = in_zone(quoted.sent, office.sender(quoter).zone), FORWARD_LABELS[office.ui(quoter)]
    date = f"{long_date(sent, office.ui(quoter))}"
    values = (address(office, quoted.sender), date, office.subject(quoted), ", ".join(address(office, key) for key in quoted.to))
    return list(zip(labels, values, strict=True))


def rule_above(office: Office, quoter: Letter) -> str:
    """The line Outlook draws above its heading in plain text."""
    if number(quoter.sender) % 2:
        return "________________________________"
    return "-----Oryginalna wiadomość-----" if office.ui(quoter) == "pl" else "-----Original Message-----"


def attribution(office: Office, quoter: Letter, quoted: Letter) -> str:
    """The `On … wrote:` line of every program that marks what it quotes with `>`."""
    at = in_zone(quoted.sent, office.sender(quoter).zone)
    shape = ATTRIBUTIONS[office.client(quoter) if office.client(quoter) in ATTRIBUTIONS else "gmail"]
    person = office.cast[quoted.sender]
    return shape[office.ui(quoter)].format(
        who=address(office, quoted.sender),
        name=person.name,
        at=at,
        day=at.day,
        year=at.year,
        en_day=WEEKDAYS[at.weekday()],
        en_month=MONTHS[at.month - 1],
        pl_day=PL_SHORT_DAYS[at.weekday()],
        pl_month=PL_SHORT_MONTHS[at.month - 1],
    )


ATTRIBUTIONS = {
    "gmail": {
        "en": "On {en_day}, {day} {en_month} {year} at {at:%H:%M}, {who} wrote:",
        "pl": "{pl_day}, {day} {pl_month} {year} o {at:%H:%M} {who} napisał(a):",
    },
    "iphone": {
        "en": "On {day} {en_month} {year}, at {at:%H:%M}, {who} wrote:",
        "pl": "Wiadomość napisana przez {who} w dniu {day} {pl_month} {year}, o godz. {at:%H:%M}:",
    },
    "thunderbird": {
        "en": "On {at:%d/%m/%Y} {at:%H:%M}, {name} wrote:",
        "pl": "W dniu {at:%d.%m.%Y} o {at:%H:%M}, {name} pisze:",
    },
    "web": {
        "en": "On {at:%Y-%m-%d %H:%M}, {name} wrote:",
        "pl": "W dniu {at:%Y-%m-%d %H:%M}, {name} napisał(a):",
    },
}
FORWARD_LABELS = {"en": ("From", "Date", "Subject", "To"), "pl": ("Od", "Data", "Temat", "Do")}
FORWARD_MARKS = {
    ("gmail", "en"): "---------- Forwarded message ---------",
    ("gmail", "pl"): "---------- Forwarded message ---------",
    ("iphone", "en"): "Begin forwarded message:",
    ("iphone", "pl"): "Początek przekazywanej wiadomości:",
    ("thunderbird", "en"): "-------- Forwarded Message --------",
    ("thunderbird", "pl"): "-------- Treść przekazanej wiadomości --------",
    ("web", "en"): "-------- Original Message --------",
    ("web", "pl"): "-------- Wiadomość oryginalna --------",
}
