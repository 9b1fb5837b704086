"""What can go wrong in the office: one class a failure, one full sentence each, naming the thing and the next step."""


class OfficeError(Exception):
    """A failure that a face shows as it is. `sentence` is a template over the names given, so that it can be said in any language."""

    sentence = "{what}"

    def __init__(self, **names: str) -> None:
        self.names = names
        super().__init__(self.sentence.format(**names))


class PersonNotFound(OfficeError):
    """Nobody of that name."""

    sentence = "Nobody called “{name}” is in the ledger: see `regard people`, or use an address."


class PersonUnclear(OfficeError):
    """Several persons fit."""

    sentence = "“{name}” could be {candidates}: use the full name or an address."


class RowNotFound(OfficeError):
    """No row begins like this."""

    sentence = "No row begins with “{row}”: copy the id from `regard today`, `regard promises` or `regard waiting`."


class RowUnclear(OfficeError):
    """Several rows begin like this."""

    sentence = "“{row}” is the beginning of several rows ({candidates}): write one more character."


class MailNotFound(OfficeError):
    """No such mail, or not the viewer's."""

    sentence = "There is no mail {moment} in this ledger: import it, or search with `regard search WORDS`."


class EntryNotFound(OfficeError):
    """Nothing to take back."""

    sentence = "There is nothing to take back under {entry}: see `regard why ID` for what was entered."


class DayToCome(OfficeError):
    """Something cannot have been done on a day that is yet to come."""

    sentence = "{day} is yet to come: use `regard redate ID DAY` for a new day."


class DayTooEarly(OfficeError):
    """A day before the thing was asked or promised, or a new day in the past."""

    sentence = "{day} is too early here: the first day that fits is {first}."


class SettingUnknown(OfficeError):
    """No such setting."""

    sentence = "There is no setting “{name}”: the settings are {known}."


class SettingUnfit(OfficeError):
    """A value that the setting cannot have."""

    sentence = "“{value}” is no {name}: {hint}."


class NoteUnclear(OfficeError):
    """Words that are not in the written form."""

    sentence = "{reason}"


class NobodyYet(OfficeError):
    """Something needs an owner."""

    sentence = "It is not known who you are: import your mail, or say it with `regard set me ADDRESS`."
