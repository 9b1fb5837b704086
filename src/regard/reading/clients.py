"""Marks of foreign text that mail programs write in German, French, Spanish, Italian, Dutch, Portuguese and Chinese: data.

Someone who writes English or Polish often answers mail through a program, or to a person, of another language.
"""

ATTRIBUTION_VERBS = (
    "schrieb", "geschrieben", "a écrit", "a ecrit", "écrit", "escribió", "escribio", "ha scritto", "scrive", "schreef",
    "heeft geschreven", "het volgende geschreven", "escreveu", "skrev", "kirjoitti", "写道", "寫道", "wrote", "пишет", "писал", "napsal",
    "napsal(a)", "napísal", "írta",
)  # fmt: skip
# Followed by the name: "Am 2.3.2026 schrieb Anna:".
ATTRIBUTION_VERBS_BEFORE_NAMES = ("schrieb", "schreef", "skrev", "kirjoitti", "scrisse", "escreveu")
ATTRIBUTION_STARTS = (
    "am ",
    "le ",
    "el ",
    "il ",
    "op ",
    "em ",
    "den ",
    "dne ",
    "在 ",
    "在",
    "mo",
    "di",
    "mi",
    "do",
    "fr",
    "sa",
    "so",
    "lun",
    "mar",
    "gio",
    "ven",
)
FORWARD_MARKS = (
    "weitergeleitete nachricht", "anfang der weitergeleiteten", "weitergeleitet von", "message transféré", "message transmis",
    "début du message réexpédié", "mensaje reenviado", "inicio del mensaje reenviado", "messaggio inoltrato",
    "inizio messaggio inoltrato", "doorgestuurd bericht", "mensagem encaminhada", "转发的邮件", "转发邮件",
)  # fmt: skip
REPLY_MARKS = (
    "ursprüngliche nachricht", "originalnachricht", "original-nachricht", "message d'origine", "message original", "mensaje original",
    "messaggio originale", "oorspronkelijk bericht", "mensagem original", "原始邮件", "originalmeddelande",
    "oprindelig besked", "oprindelig meddelelse", "opprinnelig melding", "ursprungligt meddelande", "alkuperäinen viesti",
)  # fmt: skip
FROM_LABELS = ("von", "de", "da", "van", "från", "fra", "lähettäjä", "发件人", "寄件者")
OTHER_LABELS = (
    "gesendet", "an", "betreff", "datum", "kopie", "envoyé", "à", "objet", "copie", "date", "enviado", "enviado el", "para", "asunto",
    "fecha", "inviato", "a", "oggetto", "verzonden", "aan", "onderwerp", "assunto", "data", "发送时间", "收件人", "主题", "抄送", "skickat",
    "till", "ämne", "dato", "til", "emne", "sendt", "lähetetty", "vastaanottaja", "aihe", "message du", "sujet", "copie à",
)  # fmt: skip
SIGNATURE_STARTS = (
    "von meinem iphone", "gesendet von", "envoyé de mon", "envoyé depuis", "envoyé à partir de ",
    "enviado desde mi", "enviado desde", "inviato da",
    "verzonden vanaf", "verstuurd vanaf", "enviado do meu", "发自我的",
)  # fmt: skip
TOPIC_REPLY_MARKS = ("aw", "antw", "antwort", "sv", "vs", "rif", "r", "res", "rép", "ré", "回复", "答复", "vb-re")
TOPIC_FORWARD_MARKS = ("wg", "tr", "i", "rv", "enc", "doorst", "vb", "vl", "转发", "weitergeleitet")
