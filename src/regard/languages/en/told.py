"""What went wrong, and sentences that other parts bring along, in English (see `regard.faces.told`); "…_page" is said on a page."""

TOLD = {
    # what the office could not do; the names are its error classes'
    "error_PersonNotFound": "Nobody called “{name}” is in the ledger: see `regard people`, or use an address.",
    "error_PersonNotFound_page": "Nobody called “{name}” is in the ledger: see who is under People.",
    "error_PersonMisspelt": "Nobody called “{name}” is in the ledger; did you mean {near}?",
    "error_PersonUnclear": "“{name}” could be {candidates}: use the full name or an address.",
    "error_RowNotFound": "No row begins with “{row}”: copy the id from `regard today`, `regard promises` or `regard waiting`.",
    "error_RowNotFound_page": "There is no row “{row}” here: open it from Today, Promises or Waiting.",
    "error_RowUnclear": "“{row}” is the beginning of several rows ({candidates}): write one more character.",
    "error_MailNotFound": "There is no mail {moment} in this ledger: import it, or search with `regard search WORDS`.",
    "error_MailNotFound_page": "There is no mail {moment} in this ledger: import it, or search for its words.",
    "error_DayToCome": "{day} is yet to come: use `regard redate ID DAY` for a new day.",
    "error_DayToCome_page": "{day} is yet to come: enter it as a new day agreed.",
    "error_DayTooEarly": "{day} is too early here: the first day that fits is {first}.",
    "error_EntryNotFound": "There is nothing to take back under {entry}: see `regard why ID` for what was entered.",
    "error_EntryNotFound_page": "There is nothing to take back here any more: the evidence of a row shows what was entered.",
    "error_EntryUnclear": "“{entry}” is the beginning of several entries ({candidates}): write one more character.",
    "error_StatementUnfit": "“{kind}” needs {needs}.",
    "error_StatementNotFound": "No statement that stands begins with “{statement}”: see `regard say --list`.",
    "error_StatementNotFound_page": "No statement that stands begins with “{statement}”; it may have been taken back already.",
    "error_MeetingNotFound": "There is no meeting with others under {meeting}: see `regard meeting` for those at hand, or import the calendar (.ics).",
    "error_MeetingNotFound_page": "There is no meeting with others under {meeting}: import the calendar (.ics) that holds it.",
    "error_AlreadySaid": "The same was said of this row on {day}, and stands: `regard undo {entry}` takes it back.",
    "error_AlreadySaid_page": "The same was said of this row on {day}, and stands: its evidence shows it, and takes it back.",
    "error_OwnerNotFound": (
        "Nobody called “{name}” is in this mail, so whose ledger it is stays as it was: say it with a name or an address as it is written "
        "there (`regard set me ADDRESS`)."
    ),
    "error_OwnerNotFound_page": (
        "Nobody called “{name}” is in this mail, so whose ledger it is stays as it was: say it in the settings with a name or an address as "
        "it is written there."
    ),
    "error_OwnerMisspelt": (
        "Nobody called “{name}” is in this mail, so whose ledger it is stays as it was: if you mean {near}, say it with `regard set me ADDRESS`."
    ),
    "error_OwnerMisspelt_page": "Nobody called “{name}” is in this mail, so whose ledger it is stays as it was: if you mean {near}, say it in the settings.",
    "error_OwnerUnclear": (
        "“{name}” could be {candidates}, so whose ledger it is stays as it was: say it with one of these addresses (`regard set me ADDRESS`)."
    ),
    "error_OwnerUnclear_page": "“{name}” could be {candidates}, so whose ledger it is stays as it was: say it in the settings with one of these addresses.",
    "error_SettingUnknown": "There is no setting “{name}”: the settings are {known}.",
    "error_SettingUnfit": "“{value}” does not fit “{name}”: it is {hint}.",
    "error_ZoneUnknown": "There is no time zone “{value}”: did you mean {near}?",
    "error_WithOneself": "That is you: a standing is between you and another. `regard people` names those you write with.",
    "error_WithOneself_page": "That is you: a standing is between you and another. Choose someone under People.",
    "error_NobodyYet": "It is not known who you are: import your mail, or say it with `regard set me ADDRESS`.",
    "error_NobodyYet_page": "It is not known who you are: import your mail, or say it in the settings.",
    # what other parts bring along in English, by the sentence that they use; fillings of these are sayings too
    "told_before": "The mail is seen from {seen} on: what was owed before then cannot be told.",
    "told_outside": "The mail ends on {seen}, so nothing is known after it. To see that morning: `regard today --as-of {day}`.",
    "told_outside_page": "The mail ends on {seen}, so nothing is known after it. To see that morning, set {day} as the fixed morning in the settings.",
    "told_handed_over": "This ledger was {before}'s and is now {after}'s. To go back: `regard set me {address}`.",
    "told_handed_over_page": "This ledger was {before}'s and is now {after}'s. To go back, write {address} in the settings.",
    "told_owner_lost": "This ledger was {before}'s; with this mail in it, it is no longer clear whose it is. To keep it: `regard set me {address}`.",
    "told_owner_lost_page": (
        "This ledger was {before}'s; with this mail in it, it is no longer clear whose it is. To keep it, write {address} in the settings."
    ),
    "told_me_said": "You said that {name} is you.",
    "told_me_sent": "This ledger is taken to be {name}'s, who wrote {count} of the {total} messages in the sent folders.",
    "told_me_met": "{name} wrote or received {count} of {total} messages.",
    "told_me_several": "The sent folders hold mail of several people ({names}). Say who you are with --me NAME.",
    "told_me_several_page": "The sent folders hold mail of several people ({names}). Say in the settings who you are.",
    "told_me_nobody": "Nobody's own mailbox is recognised here. Say who you are with --me NAME or --me ADDRESS; for instance {names}.",
    "told_me_nobody_page": "Nobody's own mailbox is recognised here. Say in the settings who you are, by name or address; for instance {names}.",
    "told_me_none": "Nobody's own mailbox is recognised here. Say who you are with --me NAME or --me ADDRESS.",
    "told_me_none_page": "Nobody's own mailbox is recognised here. Say in the settings who you are, by name or address.",
    "told_no_owner": "It is not known whose mail this is, so nothing is judged; say it with --me NAME or --me ADDRESS.",
    "told_no_owner_page": "It is not known whose mail this is, so nothing is judged; say it in the settings.",
    "told_no_sent": (
        "No mail sent by you is in this source, so nothing is judged; add the folder of sent mail as well (Sent Items, Sent, Sent Mail, "
        "Wysłane, Elementy wysłane, Gesendete Elemente, or [Gmail]/Sent Mail or All Mail in a Takeout)."
    ),
    "told_no_received": "No mail received by you is in this source, so nothing is judged; add the inbox and the folders you file mail in.",
    "told_not_kept": (
        "You answered {answered} mails, but only {held} of them are here: received mail seems to have been deleted or left out. Where more than half of it "
        "is missing, nothing is said of what others did not write. Add the folders that hold received mail (Inbox, Archive, Deleted Items)."
    ),
    "told_alone": "This address is met under no other.",
    "told_directory_one": "The mail directory gives {other} and {one} one mailbox, {directory}.",
    "told_directory_calls": "The mail directory calls the mailbox of {one} {directory}, as {other} does.",
    "told_full_name": "{one} and {other} are both written from one full name, {name}.",
    "told_same_house": "{one} and {other} are both {name}'s, made from that name in one organisation.",
    "told_same_mailbox": "Mail to {one} and to {other} is delivered to one mailbox.",
    "told_rules": "In {name} the rules for mailboxes disagree: {said}; Regard reads {count}.",
    "told_rules_two": "{lines} lines begin with From, {after} of these follow an empty line",
    "told_rules_three": "{lines} lines begin with From, {after} of these follow an empty line, {stated} messages by their stated length",
    "told_missing": "There is nothing at {path}: check the spelling, or drag the file into the terminal to get its path.",
    "told_missing_page": "There is nothing at {path}: check the spelling.",
    "told_forbidden": "{path} may not be opened ({detail}): give yourself the right to read it, or copy it to a folder of your own, and import it again.",
    "told_cut_short": "{path} breaks off before its end, so nothing was changed by it: export it again, and import the whole file.",
    "told_empty": "{path} is empty, so there is no mail in it: if your mail program has not written it yet, export it again.",
    "told_not_mail": (
        "{path} is not mail ({detail}): Regard reads mbox files, Maildirs, folders of one-message files (.eml, .emlx) and single messages; "
        "export your mail in one of these forms and import that."
    ),
    "told_packed": "{path} cannot be read as it is: {detail}.",
    "told_no_mail": (
        "There is no mail in the folder {path}: Regard reads mbox files, Maildirs and folders of one-message files (.eml, .emlx); name the "
        "folder that holds them."
    ),
    "told_changed": "{path} was rewritten while it was read: let the mail program finish, then import it again; what was read is kept.",
    "told_too_large": "{path} holds a message of {detail}, larger than any mail system sends: it was left out and the rest was read.",
    "told_ordinary": "it is no ordinary file",
    "told_seems": "it seems to be {what}",
    "told_database": "a database",
    "told_pdf": "a PDF",
    "told_calendar": "a calendar",
    "told_card": "an address card",
    "told_program": "a file of another program",
    "told_text": "text without mail headers",
    "told_unpack": "it is a packed file: unpack it first, then import the folder that comes out",
    "told_outlook": "it is an Outlook data file: open it in Outlook or Thunderbird, export the mail as mbox or as .eml files, and import those",
    "told_express": "it is an Outlook Express folder: import it into Thunderbird, and import Thunderbird's folder",
    "told_office": "it is an Outlook message or an Office document: save the mail as .eml or .mbox and import that",
    "told_permission": "Permission denied",
    "told_deep": "Its parts lie more than {count} levels deep; it is kept as it came and was not read.",
    "told_parts": "It has more than {count} parts; it is kept as it came and was not read.",
    "told_headers": "It has more than {count} headers; it is kept as it came and was not read.",
    "told_header_long": "Its header {name} is longer than {count} KB; it is kept as it came and was not read.",
    "told_addresses": "It names more than {count} addresses; it is kept as it came and was not read.",
    "told_text_long": "Its text is longer than 1 MB; it is kept as it came and was not read.",
    "told_no_headers": "It has none of the headers of a message (From, To, Date, Subject); check whether the file is mail at all.",
    "told_too_slow": "Reading it took more than ten seconds; it is kept as it came and was not read.",
    "told_killed": "It brought the reading process down; it is kept as it came and was not read.",
    "told_memory": "Reading it took more memory than one message may; it is kept as it came.",
    "told_reader_failed": "The reader failed on it ({failure}); it is kept as it came. Please report it with `regard read`.",
    "told_home_file": "{home} is a file, not a folder; name a folder for Regard's ledger with --home or REGARD_HOME.",
    "told_home_closed": "Regard cannot write in {home} ({reason}); make it writable, or name another folder with --home or REGARD_HOME.",
    "told_newer": "{path} was made by a newer Regard (its revision is {revision}); update Regard to open it. Nothing was changed.",
    "told_unreleased": (
        "{path} was made by an unreleased Regard and lacks {lacking}; move it away and import your mail again, "
        "or open it with the Regard that made it. Nothing was changed."
    ),
    "told_damaged": "{path} cannot be read as a ledger ({reason}); put back a copy of it, or move it away and import your mail again.",
    "told_running": "Another import into {home} is running; wait for it to end, or stop it, then start again.",
    "told_hint_me": "an address or a name",
    "told_hint_zone": "a zone of the tz database, such as Europe/Warsaw",
    "told_hint_language": "en or pl",
    "told_hint_mail_link": "copy, message, mid, gmail",
    "told_hint_as_of": "a day such as 2026-10-13, or a day and an hour such as 2026-10-13 08:00; empty for the clock",
    "told_hint_holidays": "days such as 2026-11-11, with commas between",
    "told_hint_learning": "on or off",
    "told_written": "This line is not in the written form: {line}. Write it like this: {example}",
    "told_no_command_near": "No such command '{name}'. Did you mean {near}?",
    "told_no_option_near": "No such option: {name} Did you mean {near}?",
    "told_no_option_several": "No such option: {name} (Possible options: {near})",
    "told_missing_argument": "Missing argument '{name}'.",
    "told_extra": "Got unexpected extra argument(s) ({name})",
    "told_without_value": "Option '{name}' requires an argument.",
    "told_invalid": "Invalid value for {name}: {reason}",
    "told_invalid_alone": "Invalid value: {reason}",
    "told_whole": "{value} is not a whole number.",
    "told_between": "{value} is not between {least} and {most}.",
    "told_any_number": "any number",
    "told_empty_path": "A path is empty (an unset variable, perhaps).",
    "told_no_option": "No such option: {name}",
    "told_no_command": "No such command '{name}'.",
}
