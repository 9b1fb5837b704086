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


class PersonMisspelt(OfficeError):
    """Nobody of that name, but somebody of a name like it."""

    sentence = "Nobody called “{name}” is in the ledger; did you mean {near}?"


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


class EntryUnclear(OfficeError):
    """Several entries begin like this."""

    sentence = "“{entry}” is the beginning of several entries ({candidates}): write one more character."


class AlreadySaid(OfficeError):
    """The same was said of the row before, and stands."""

    sentence = "The same was said of this row on {day}, and stands: `regard undo {entry}` takes it back."


class OwnerNotFound(OfficeError):
    """Nobody in the mail has the name or address that was given as the owner's."""

    sentence = (
        "Nobody called “{name}” is in this mail, so whose ledger it is stays as it was: "
        "say it with a name or an address as it is written there (`regard set me ADDRESS`)."
    )


class OwnerMisspelt(OfficeError):
    """Nobody has that name, and somebody nearly has."""

    sentence = "Nobody called “{name}” is in this mail, so whose ledger it is stays as it was: if you mean {near}, say it with `regard set me ADDRESS`."


class OwnerUnclear(OfficeError):
    """Several people fit the name that was given as the owner's."""

    sentence = "“{name}” could be {candidates}, so whose ledger it is stays as it was: say it with one of these addresses (`regard set me ADDRESS`)."


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

    sentence = "“{value}” does not fit “{name}”: it is {hint}."


class ZoneUnknown(OfficeError):
    """No such time zone; one has nearly that name."""

    sentence = "There is no time zone “{value}”: did you mean {near}?"


class NoteUnclear(OfficeError):
    """Words that are not in the written form."""

    sentence = "{reason}"


class NobodyYet(OfficeError):
    """Something needs an owner."""

    sentence = "It is not known who you are: import your mail, or say it with `regard set me ADDRESS`."


class StatementUnfit(OfficeError):
    """A statement lacks something, or says what its kind does not know."""

    sentence = "“{kind}” needs {needs}."


class StatementNotFound(OfficeError):
    """Nothing of that name stands."""

    sentence = "No statement that stands begins with “{statement}”: see `regard say --list`."


class WithOneself(OfficeError):
    """A standing is between the owner and another."""

    sentence = "That is you: a standing is between you and another. `regard people` names those you write with."


class MeetingNotFound(OfficeError):
    """No such meeting."""

    sentence = "There is no meeting with others under {meeting}: see `regard meeting` for those at hand, or import the calendar (.ics)."


class QuestionNotFound(OfficeError):
    """No such question."""

    sentence = "No question begins with “{question}”: copy the id from `regard review` or `regard meeting`."


class QuestionUnclear(OfficeError):
    """Several questions begin like this."""

    sentence = "“{question}” is the beginning of several questions ({candidates}): write one more character."


class AnswerUnfit(OfficeError):
    """An answer that is not what the question asks for."""

    sentence = "“{question}” needs another answer: {needs}."


class FigureNotFound(OfficeError):
    """Nothing lies behind a figure of that name."""

    sentence = "There is no figure {figure}: open it from the page of a standing or of the comparisons."
