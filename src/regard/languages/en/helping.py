"""What `--help` says, in English: as it is written beside the commands, so that nothing is listed here."""

HELP: dict[str, str] = {}
