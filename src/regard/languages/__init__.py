"""Languages: for each the same fixed list of files, mostly data.

`quoting` (marks of foreign text), `abbreviations` (dots that end no sentence), `frequent` (words that give a language away), `names`
(greeting words, names as they are called), `topics` (reply and forward marks), `cues` (words that show an act), `dates` (due dates),
`voice` (words that tell of a talk), `sayings` with `pages` and `told` (what the product says),
`helping` (what `--help` says, where it is not English). A new language is a new folder with these files.
"""
