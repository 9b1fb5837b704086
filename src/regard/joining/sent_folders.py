"""Sent folders: the names that mail programs and servers give to the folder of what one sent oneself.

Sources: RFC 6154 (\\Sent), Outlook, Apple Mail, Thunderbird, Gmail, Notes exports, and the same in the languages of Europe.
"""

import re
import unicodedata
from functools import lru_cache

SENT = frozenset(
    """sent;sent items;sent mail;sent messages;sent-mail;sentmail;_sent_mail;_sent;outbox;sent elements;sent objects
    ;wyslane;elementy wyslane;wyslane elementy;poczta wyslana;wiadomosci wyslane;wyslane wiadomosci;skrzynka nadawcza
    ;gesendet;gesendete;gesendete elemente;gesendete objekte;gesendete nachrichten;postausgang
    ;envoyes;elements envoyes;messages envoyes;courrier envoye;enviados;elementos enviados;mensajes enviados;correo enviado;itens enviados
    ;inviata;inviati;posta inviata;posta inviati;elementi inviati;verzonden;verzonden items;verzonden berichten;skickat;skickade objekt
    ;sendt;sendte elementer;sendt post;odeslana posta;odeslane;odoslana posta;elkuldott elemek;trimise;elemente trimise
    ;lahetetyt;отправленные;надіслані""".replace("\n    ", "").split(";")
)


@lru_cache(maxsize=65_536)
def is_sent(folder: str) -> bool:
    """Whether the last part of a folder's path is a sent folder's name ("[Gmail]/Sent Mail", "INBOX.Wysłane", "Sent Items/2001")."""
    return any(name in SENT for name in map(folded, re.split(r"[/\\]|(?<=\w)\.(?=\w)", folder)))


def folded(name: str) -> str:
    """Without accents, case, and underscores for blanks."""
    spread = unicodedata.normalize("NFKD", name.strip().lower().replace("ł", "l"))
    bare = "".join(character for character in spread if not unicodedata.combining(character))
    return bare if bare in SENT else re.sub(r"[_\s]+", " ", bare.removesuffix(".mbox").removesuffix(".mbx")).strip()
