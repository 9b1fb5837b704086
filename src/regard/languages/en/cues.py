"""English cues of the acts; the shorthands are explained in `regard.languages.cue`. What must and must not fire lies in `cases/`."""

# ruff: noqa: E501  a cue is one line, however long

from regard.languages.cue import cues
from regard.languages.en import cues_of_care, cues_of_judgement, cues_of_relating, cues_of_work
from regard.languages.en.words import LISTS

REQUEST = (
    cues(
        "request",
        "certain",
        r"""
        <please|pls|plz|kindly|pleas> {softly}{act}
        <please|pls|plz|kindly> (let|tell|inform|notify|advise) (me|us|him|her|them)
        (can|could|would|will) <you|someone|somebody|anyone|anybody|y'all> {softly}{act} ~ (tell|explain|clarify|remind|say|show)( to)?( me| us)? ?(why|how|what|when|where|who|which|whether|if)\b|^(as|so|what|when|where|how|why|which)\b
        (can|could|would|will) you {softly}<please|pls|kindly>
        <would> you {softly}(mind|be (so kind|kind enough|able|willing)|be good enough) ~ \?.*\bif (i|we)\b|mind if
        do you <mind> \w+ing
        <need|want> you (guys |both |all |two )?to (?!know|understand) ~ \b(do|did|does|would|if|might|may|when) (i|we|you|they|he|she)\b
        i (would|'d) <like> you (guys |both |all )?to
        i <need> (the|your|a copy|copies|this|that|it|them|these|those|all|some) .{0,60}\b(by|before|asap|today|tomorrow|as soon as|no later) ~ do i need|if i need|when i need
        ^(the |your |my |a |an |two |three |four |\d+ )?(?!yes|no|ok|sure|tea|coffee)[a-z]\w+( [a-z]\w+){0,4} (by|for|before|on) (this |next |the )?(mon|tues|wednes|thurs|fri|satur|sun)day( (morning|noon|evening|latest))?,? <please|pls|plz>[ .!]*$
        <let> (me|us) know (what|which|when|whether|if you (can|could|are able|will|agree|want me)|how|who|where|your|the|asap|by|as soon|once|today|tomorrow) ~ {anyquestions}|{ifneeded}
        <send|forward|give|get|bring|email|fax|call|tell|show> (me|us) (the|your|a|an|all|any|some|it|them|this|that|what|when|whatever) ~ \b(you|they|he|she|who|that|to|will|would|can|could|did|does|must|should|i|we|and|or|don't|please|\w+'ll|\w+'d) (\w+ly )?(send|forward|give|get|bring|email|fax|call|tell|show) (me|us)
        (i|we) (would|'d) (really |very much |greatly |so )?<appreciate> (it )?if you (could|can|would|will)
        (i|we) (would|'d|will) be <grateful|thankful|obliged> (to you )?if you
        (make|be) <sure|certain> (to|that|you|we|this|it|the|all) ~ \b(to|i|we|i'll|we'll|you|will|would|and|can|must|should|they|he|she|just|wanted) (\w+ly )?(make|be|made) (sure|certain)
        <please> (?!find|see|note|be advised|be aware|feel free|accept|excuse|forgive|refer|don't hesitate|do not hesitate|remember|understand|visit|click|advise that|contact|disregard|ignore)[a-z]{3,} (me|us|the|your|this|these|that|it|them|all|any|a|an|my|our|to)
        (any|do you have any|is there any|are there any) <news|update|updates|progress> (on|about|regarding|with|from)?.*\?
        <did|have> you (get|had|have|gotten|find|found) (a|any|the) (chance|time|opportunity|moment) (yet )?to
        we <need> (your|you to)
        i <expect> (you|everyone|everybody|each of you|all of you|the team|your team) to ~ \bif\b
        i <expect> (\d+|your|all|every|each) .{0,60}\b(by|before|a week|a day|a month|per|each|every|from you|from each|from everyone|on my desk|no later) ~ \bif\b
        (is|are) to be (in|done|sent|ready|submitted|finished|returned|signed|filed|delivered|with me|on my desk)( \w+){0,4} <by|before|no> ~ \?
        (i|we) <need> (a|an|one|two|three|four|five|several|some|\d+) .{0,60}\bfrom (you|your|each of you|both of you)\b ~ \bif (i|we)\b|\bwhen (i|we)\b|\?
        ^(\w+, )?((i|we) )?(really |could (really |also )?|badly )?<need|use> (a|some|your) (hand|help|steer|second pair of eyes)\b ~ \?|\bif (i|we|you)\b|\bwhen (i|we|you)\b|don't
        (is|are|it's) (not |non)[ -]?<negotiable>
        <nonnegotiable>
        """,
        LISTS,
        unless=r"{anyquestions}|{misdirected}|{offering}|{manual}|{ifneeded}|{telling}|{incase}",
    )
    + cues(
        "request",
        "likely",
        r"""
        <please|pls|plz|kindly> {softly}{act}
        <please|pls|plz|kindly> (let|tell|inform|notify|advise) (me|us)
        (can|could|would|will) <you|someone|somebody|anyone|anybody> (\w+ )?(help|assist)
        (someone|somebody|anyone|anybody) <can|could> (please )?(help|give|show|tell|explain|share|provide)
        (maybe |perhaps )?(you|someone) <could> (please )?(help|share|give|send|provide|show)
        i <want|wish|expect|advise|urge|encourage|request|require|ask|invite> (that )?you (to|will)
        (we|i) <ask|request|require|urge|advise|encourage|invite> (that|for|all|everyone|everybody)
        (is|it's|it is) (very |also |extremely )?<important|imperative|critical|essential> (that|for) (you|we|all|everyone|to)
        you (will )?<need|have> to
        (we|i) <ask|encourage|urge|advise> you
        (must|has to|have to|needs to) be (in|done|ready|finished|signed|here|with me|on my desk)( \w+){0,4} <by|before|today|tomorrow> ~ \?
        """,
        LISTS,
        unless=r"{anyquestions}|{misdirected}|{offering}|{ifneeded}",
    )
    + cues(
        "request",
        "likely",
        r"""
        <please|pls|plz|kindly> (?!find|see|note|notice|the|be advised|be aware|feel free|accept|excuse|forgive|refer|don't hesitate|do not hesitate|advise that|i|we)[a-z]+ ~ {anyquestions}|{ifneeded}
        <please> (?:refer|remember|visit|click|contact) ~ {anyquestions}|{ifneeded}
        <let> (me|us) know ~ {anyquestions}|{ifneeded}|\b(will|would|i'll|we'll|to|he|she|they|you|can|could) (\w+ )?let (me|us) know
        (i|we) (really |would |'d )?<need> (to (get|have|receive|know|meet|discuss|talk|see)|your|you)
        ^(\w+, )?(i|we) (still |also |just |urgently )*<need> (a|an|one|two|three|four|five|another|some|\d+) ~ \bto\b|\bif\b|\bwhen\b|break|holiday|drink|rest|sleep|job|vacation
        (any|your) (\w+ )?<help|advice|insight|insights|suggestions|suggestion|hints|hint|pointers|feedback|input|comments|thoughts|assistance|guidance|response|information|ideas|clarification> (\w+ )?.{0,50}(is|are|would|will|be|greatly|very|much)( be)?( greatly| much| highly| very| really)* (appreciated|apreciated|helpful|welcome|great|wonderful|useful)
        (would|will|is|be) (be )?(greatly |much |highly |very |really |most )*<appreciated|apreciated> ~ ^thank|your (help|patience|cooperation) is
        (i|we) (would|'d|will) (really |very much |greatly |also )?<appreciate|like|love> (it if|if you|your|any|to (have|see|get|know|hear|receive|meet|set up|schedule)|the opportunity|a (copy|call|response|reply))
        <looking> for (any |some )?(help|advice|assistance|suggestions|pointers|guidance)
        (you|everyone|everybody|all|employees|people) <should|must|need|are|have>( to| requested to| asked to)? {act} ~ are (send|forward|call|open|close|run)|you (are|have)
        (is there any|would it be|is it|any) <way|possible|chance> (that |for )?(you|someone|to) (could |can |to )?
        it <would> be (great|good|nice|helpful|very helpful|appreciated|wonderful) if (you|someone|somebody)
        <remind|ask> (him|her|them|everyone|your \w+|[a-z]+) to ~ \b(to|i|we|i'll|will|would|just|wanted|he|she|they|you) (remind|ask)
        <make> sure
        ^(\W|\d)*({soft} )*<send|forward|call|give|check|get|add|put|take|try|use|see|look|review|print|fax|email|sign|bring|keep|do|don't|tell|ask|set|change|remember|talk|leave|reply|respond|fill|complete|contact|click> (?!{anyquestions})(me|us|him|her|them|it|the|this|that|these|those|your|my|our|a|an|all|up|out|to|with|not|for|in|on|at|what)\b ~ {anyquestions}|{ifneeded}
        <waiting> for your (reply|response|answer|feedback|comments|approval|confirmation)
        <awaiting> your
        <get> back to me ~ \b(to|will|would|he|she|they|i'll|never|didn't) get back to me
        <rsvp>
        <don't|never> (forget|hesitate)? ?to ~ hesitate
        <must|should> (be )?(completed|received|returned|submitted|sent|turned in)( \w+){0,4} (by|before|no later)
        """,
        LISTS,
        unless=r"{misdirected}",
    )
    + cues(
        "request",
        "certain",
        r"""
        (i|we) (still |yet )?(haven't|have not|have yet to|didn't|did not|never) (still |yet |even )?(received|receive|heard|hear|got|gotten|get|seen|had) .{0,60}<yet|still|anything|back>
        (i|we) (am|are|'m|'re) <still> (waiting|missing|awaiting|looking|without|in need)
        (i|we) <still> (haven't|have not|don't have|do not have|need the|need your|await|lack) ~ \b(to (understand|figure|do|work|check|find|learn|try|test)|if|whether|why|how)\b
        <any> (news|update|updates|progress|luck|word) (on|about|regarding|with|from|yet|since)?.{0,60}\?
        (just )?(following|follow) <up> (on|with|about|to see|regarding) .{0,40}(my|our|this|the|request|email|e-mail|message|question|whether|if) ~ your (mail|message|question)|\b(i'll|i will|we will|we'll|will|to) follow up
        (gentle|friendly|kind|second) <reminder|request|ping>
        <did|have> you (get|had|have|gotten|find|found) (a|any|the) (chance|time|opportunity|moment) (yet )?to
        (as|like) i <asked|requested|wrote|mentioned> (you )?(before|earlier|last|on|in my|yesterday) ~ \bi (asked|requested)\b.*\bhim|her\b
        <checking> (in|on|back|to see|whether|if)\b.*\b(you|your|status|have|had)
        when (can|could|will|may|should) (i|we) <expect|get|have> (the|your|it|them|a|this|an)
        <where> (are|is) (the|my|our|your) (\w+ ){1,4}(you promised|i asked)
        <ping>[ ?!.]*$
        (^|[,;.!\-–] ?|\b(?:but|and|so|there's|there is|i've|i have|have|had|got|we've|we have) )<still> nothing (on|from|about|for|yet|here|back|in|at)\b ~ still nothing (for it|but)|why
        <still> nothing[ .!]*$
        ^(\w+, )?(and |but |so )?<no|nothing|none> ((\w+,? ){1,10}(yet|so far|to date) ?\?|(\w+,? ){0,6}from (you|your \w+)( \w+)? (yet|so far|to date)[ .!]*$) ~ \b(problems?|complaints?|issues?|worries|plans?|errors?|idea|decision|decisions|changes?|one) (yet|so far|to date)|\bthat|nothing to
        any <joy>\b.*\?
        (haven't|have not|hadn't|not) (yet |still )?<heard> (back|anything|a word|from (you|anyone|them))\b ~ \?|\bif\b|\bwhen\b|you (haven't|have not)
        (you had|you've had|had|got|get) (a|any|the) <chance> (yet )?to\b.*\? ~ \b(i|we|he|she|they|i've|we've) (have |had |got |get |haven't )?(had |got |get )?(a|any|the) chance|last chance
        (just |only |simply )<checking> (in|back)( again)?( \w+)? (on|about|regarding|where|whether|if)
        <bumping|nudging> (this|it|my|the|you)\b
        (a |another |small |little |gentle |friendly )<bump|nudge>\b ~ speed bump
        (^|[,;.!\-–] ?|\b(?:so|and|but) )<where> (are we|do we stand|are things|are you|did we land|did we get)( \w+)? (with|on|regarding)\b ~ where are you (at )?on (vacation|holiday)
        (quick|little|small|polite|another|final|last|short) <reminder>\b ~ reminder (service|program|app)
        """,
        LISTS,
        unless=r"{misdirected}",
        chases=True,
    )
)

QUESTION = cues(
    "question",
    "certain",
    r"""
        (^|[.,:;!\-–(] ?|\b(?:and|but|so|or|also|hi|hello) )(do|did|have|are|were|will|would|can|could|should) <you|you're> .*\? ~ {askingact}|https?:|are you alive|would you (mind|be so kind)
        (^|[.,:;!\-–(] ?|\b(?:and|but|so|or|also|then|now) )(what|why|how|when|where|which|who|whose)('s|'re)? .{2,}<?> ~ {greetingquestion}|{idea}|what if|{rhetoric}
        <any> (idea|ideas|thoughts|suggestions|hints|opinion|advice|clue|comments|experience|tips|pointers|recommendations)\b.*\? ~ {askingact}
        <anyone|anybody> .*\? ~ (any|some)(one|body) (can |could |would |please )*(help|give|show|{act})
        (can|could|would|will) <you> {softly}(also )?(tell|explain|clarify|remind|say|advise|elaborate|comment)( to)?( me| us)?( in detail)?( on)? (why|how|what|when|where|who|which|whether|if|more|about)
        (tell|let) (me|us) (know )?<why|where> .*\?
        <please|pls> (tell|remind|show) (me|us) (again )?(where|what|when|how|who|which|why|whether|if)\b ~ {anyquestions}|{ifneeded}
        ^(is (that|this|it) |that |this |it )?<ok|okay|fine|alright|good> (for|with|by) (you|everyone|all|both of you) ?\?
        (i|we) (am|are|was|were|'m|'re|would like to know|want to know|wanted to know|wonder|was wondering|just wondering)( just| also)? <wondering|wonder|curious> (if|whether|what|how|why|when|about|who|which|where) ~ if (you|someone|anyone) (could|would|can) (please )?(help|{act})
        <wondering> (if|whether|what|how|why|when|who|which|where) ~ if you (could|would|can) {act}|wondering if (i|we) (could|can) (get|have)
        (i|we) (would|'d) <like|love|want|need> to know (if|whether|what|how|why|when|who|which|where|more)
        (my|the|one|another|a|quick|first|second|other|only|main) (\w+ )?<question|questions> (is|are|would be|:) (how|what|why|when|where|who|which|whether|if|is|do|does|can|:) ~ questions? about (this|the) .{0,80}(please|contact|call)
        <correct|right|true|okay|ok|agree|agreed|yes|no>\?
        ^(and |so |hi,? )?how <much> (for|would|is|are) [^?.!]{4,60}$
        (is|are|was|does|do|did|will|would|should|could|can|has|have|am) (this|that|it|there|these|those|the|he|she|they|we|i|your|my|our|any|all|anyone|both) .*<?> ~ {rhetoric}|^(how|what|where|when|why)|https?:|be possible to|help (me|us)|{askingact}
        """,
    LISTS,
    unless=r"{agenda}",
) + cues(
    "question",
    "likely",
    r"""
        ^.{8,}<?>\W*$ ~ {askingact}|would you mind|{greetingquestion}|https?://\S+\?|{chasing}|\w \?\W*$|: ?\?|\blet (me|us) know\b
        (not|n't) (sure|know|understand|clear|certain|see) (if|whether|what|how|why|where|which|when) .*<?>
        <how|what> (do|can|should|would|could) (i|we|one) ~ ^(this|that|it)
        (does|has|is|did|do) <anyone|anybody|somebody|someone> ~ {act}
        <please> (explain|clarify|tell me) (why|how|what|where|when|which|who|whether|if) ~ {anyquestions}
        <confused|unclear|unsure> (about|as to|why|how|what|on|by) .*\?
        """,
    LISTS,
    unless=r"{agenda}",
)

PROMISE = cues(
    "promise",
    "certain",
    r"""
        <i'll|we'll> {surely}{deed} ~ {conditional}|{willnot}
        (i|we) <will|shall> {surely}{deed} ~ {conditional}|{willnot}|\b(that|which|what|whatever|where|when|how|if|whether|before|until|unless|than) (i|we) (will|shall)
        (i|we)('ll| will) {surely}be (in |right |looking )?<sending|calling|mailing|emailing|providing|forwarding|contacting|posting|reviewing|following|updating|into|responding|delivering|touch|back|there|over> ~ be (right )?back (?!to you|with)|{conditional}|{willnot}|\b(he|she|they|it|you|who|which|that) will
        (i|we)('ll| will| shall) {surely}<ring|text|chase|host|sort|go> (?!with|for|ahead|home|there|back|away|to\b|as|out|mad|crazy)((it|him|her|them|you|this|that|the|your|both|my|these|those|our|[a-z]+)|(through|over|round) (it|this|that|the|them|your|everything))\b ~ {conditional}|{willnot}|\bgo (?!through|over)|sort of
        (i|we) (am|are|'m|'re) <going> to {surely}{deed} ~ {conditional}|not going|if (i|we)
        (i'm|we're) <going> to {surely}{deed} ~ {conditional}|not going|if (i|we)
        <let> me (check|look into|see (if|whether|what|who)|find out|get back|ask|look at|look it up|talk to|dig|try to find|double check|verify|confirm|follow up|work on|take a look|have a look|think about it) ~ why don't you|would you let me
(^|[,;.!] ?)<will> {softly}(send|get back|give you|call|let you|keep you|check|look|follow|fix|forward|update|report|try|post|review|email|revert|advise|provide|investigate|take care|make sure|come back|be in touch)
        (you'll|you will|you shall|you should) <have|get|receive|hear> (it|them|the|a|this|that|these|your|our|an|from (me|us)|back from|my) .{0,60}\b(by|before|tomorrow|today|tonight|soon|shortly|this|next|on|in|within|from me|from us|monday|tuesday|wednesday|thursday|friday) ~ {conditional}|\bif\b|\bwhen\b|\bonce\b|error|message|\bshould have this (from (me|us)|first|in (full|writing))\b(?!.*\b(by|before|tomorrow|today|tonight|soon|shortly|next|on|within|monday|tuesday|wednesday|thursday|friday)\b)
        (i|we) <promise|guarantee> (you |to |that |i |we )
        <keep> you (posted|updated|informed|in the loop) ~ to keep you|please|can you|could you
        ^(got it|ok|okay|sure|yes|will do|of course|no problem)[,.!;]? (and )?(you'll|you will) <have|get> (it|them|this|that|the)\b
        ^(the )?<rest|others> (is |are )?(still )?(to (be (sorted|arranged|agreed|decided|settled)|follow|come)|tb[acd])\b ~ \?
        consider it <done>
        i('ve| have) put it on my <list|todo|agenda|calendar>
        (is|are) on my (todo|to-do|to do) ?<list>
        <leave> (it|that|this) (with|to) (me|us)
        ^({yes},? )*<will> {surely}{deed} ~ \?|{conditional}|{willnot}|^(\w+,? )?will (call|mail|email|post|fax|report|print|change|support|check|order|file|book|copy|issue|show|pay|set|run|put|build|test) (be|is|are|have|has|will)\b
        ^({yes},? )*<will> do (?!you|we|i|they|it work)(\w+ ){1,6}{day} ~ \?|{conditional}
        ^({yes},? )*<sending|forwarding|mailing|emailing|finishing|fixing|drafting|preparing|uploading> (it|this|that|them|the|those|you|your|my|a|an|over|both|all)\b.{0,60} {day} ~ \?|\bif\b|\bis\b
        (^|[,;.!:\-–] ?|\bbe |\bget |\bwill )<back> to you (by|before|on|within|in|at|today|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|this|next|shortly|soon|asap)\b ~ \?|\bif\b|(he|she|they)( will|'ll) (be|get) back
        [ ,\-–]<promise>[ .!]*$ ~ \?|\b(a|the|your|my|no|that|this|broken|his|her|i|we|you) promise
        (you'll|you will) (have|get|see) (it|them|this|everything|all of it|the \w+|my \w+) <monday|tuesday|wednesday|thursday|friday|tomorrow|tonight|today> ~ \?|{conditional}
        """,
    LISTS,
    unless=r"{tentative}",
) + cues(
    "promise",
    "likely",
    r"""
        <i'll|we'll|will> {surely}{deed} ~ {conditional}|{willnot}|\b(it|he|she|they|you|who|which|that|this|version|system|program|software|patch|the \w+) will
        <i'll|we'll> {surely}(?!be |need|have to|see |miss|like|appreciate|assume|not |never|probably|only |understand|say |admit|bet)[a-z]{3,} ~ {conditional}
        (i|we) <will|shall> {surely}(?!be |need|have to|see |miss|like |love|appreciate|assume|not |never|probably|only |understand|no |wait|cease|lose|require|want|know|greatly|really|very|end up|get |use |do |come )[a-z]{3,} ~ {conditional}|{willnot}|\b(that|which|what|whatever|where|when|how|if|whether|before|until|unless|than|so|hope|as) (i|we) (will|shall)
        (i|we) (will|shall|'ll) (\w+ )?<attempt|try|make every effort|do (my|our) best|do what|see what> ~ {conditional}
        <hope|plan|intend|aim|expect|hoping|planning> to (have|get|send|finish|complete|release|post|fix|do|submit|deliver|be able to (send|get|give|provide)) .{0,60}(by|today|tomorrow|this|next|soon|within|before|end) ~ \b(you|he|she|they) (hope|plan|intend|aim|expect)
        (more|details|information|agenda|results|report|update|updates|charts|info) to <follow>
        (will be|will all be|are going to be) <sent|provided|posted|mailed|distributed|delivered|forwarded|emailed|updated|communicated|fixed> ~ \bif\b|\bwhen\b|\bunless\b|packet|message|signal|email will be sent
        (we|i)( are| am|'re|'m) <committed|working> (to|on getting)
        ^(agreed|ok|okay|yes|sure|deal|fine|works|will do|settled)[,.;:!\-–]+ .{0,30}<first|second|next|rest|draft|final|last> (one|batch|part|version|draft|set|file|half|invoice|report|profile|payment)?,? ?(on|by|before|tomorrow|monday|tuesday|wednesday|thursday|friday) ~ \?
        ^(the )?<first|second|next|rest|draft|final|last> (one|batch|part|version|set|half|two|three)?,? ?(on|by|before|tomorrow|monday|tuesday|wednesday|thursday|friday)( \w+){0,3}[ .!]*$
        ^({yes},? )*<on> it\b[ ,.!;]*($|back|will|by|and|you)
        <someone|somebody> (from my|from our|on my|will)\b.{0,30}(contact|call|be in touch)
        """,
    LISTS,
    unless=r"{willnot}",
)

CUES = REQUEST + QUESTION + PROMISE + cues_of_work.CUES + cues_of_judgement.CUES + cues_of_care.CUES + cues_of_relating.CUES
