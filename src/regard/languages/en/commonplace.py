"""Words that any two sentences of working mail may share without speaking of one thing; in English, beside the most frequent ones."""

COMMONPLACE = frozenset(
    """
    able about above after again all already also always another answer any anyone anything apply applied around ask asked asking attach attached attachment
    available back because before below best better both bring call can change changed check come copy could day days did does doing done down each early
    email either else end enough even ever every everyone everything fact file files find fine first fix fixed follow following forward found four from full
    further get getting give given glad going good got great had happy hard hear heard help here him his hope how however idea information instead issue
    just keep kind know last late later least less let letter like line list little long look looked looking lot made mail make makes making many may maybe
    mean meet meeting might mind monday tuesday wednesday thursday friday saturday sunday month more morning most much must name need needed needs never new
    next nice nothing now number off okay old once one only open order other out over own part people please point possible post probably problem put
    question questions quick quite rather read ready really receive received regard regards reply report review right run said same say see seem seems send
    sending sent set several shall share she should show since small some someone something soon sorry sound still stuff such sure take talk tell text than
    thank thanks that their them then these they thing things think third those though thought three through time today together told tomorrow tonight too
    took touch try trying turn two under until update updated use used using very wait want wanted was way week weeks well went were what whatever when
    where whether while who whole why will wish with without wonder word words work working works write wrote yes yesterday yet
    """.split()  # noqa: SIM905  a list of words is read as words
)
