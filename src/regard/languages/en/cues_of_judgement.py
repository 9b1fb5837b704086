"""English cues of judgement: risk, alternative, decision, feedback."""

# ruff: noqa: E501  a cue is one line, however long

from regard.languages.cue import cues
from regard.languages.en.words import LISTS

RISK = cues(
    "risk",
    "certain",
    r"""
    (i|we) (am|are|'m|'re) (very |quite |a bit |a little |also |really |somewhat |still )?<concerned|worried|afraid|uncomfortable|nervous|hesitant|reluctant|skeptical> (that|about|with|by|of|we|it|this|to|because|as) ~ as far as|\bif you\b
    (i|we) (am|are|'m|'re) not (very |entirely |really |so )?<comfortable|happy|convinced> (with|about|that|to) ~ \?
    (i|we) (have|see|had) (some |a |serious |real |major |one |several |two |big |few )*<concern|concerns|reservations|doubts|misgivings> ~ no concerns|\?|\bif you\b
    (my|our|the|biggest|main|primary|only) (only |main |biggest |primary |major )?<concern|worry|fear|risk> (here |with \w+ |about \w+ )?(is|are|would be)
    (i|we) <object|disagree|decline|refuse> ~ \?
    (i|we) <fear|worry> (that|this|it|we|the)
    (i|we) (am|are|'m|'re) not (at all |really |so |entirely |quite )?<certain|convinced> (that|it|this|we|a|the|of) ~ \?
    (doesn't|does not|doesnot|don't|do not|donot|won't|wouldn't|makes) (really |even |seem to )?(make )?(much|no|any|a lot of|little) <sense>\b ~ \?
    (i|we) (don't|do not|donot|can't|cannot|canot) <see> (why|how|the point|the need) ~ \?
    (i|we) (can't|cannot|can not|canot|couldn't|won't|wonot) <afford|accept|recommend|support|agree|approve|allow> ~ \?|\bif (you|i)\b
    (i|we) (won't|will not|'ll not) (be )?<able|manage|find> (to|it|a|an|one|any|anyone|anybody|someone) ~ \?|\bif (you|i|we)\b|until
    """,
    LISTS,
) + cues(
    "risk",
    "likely",
    r"""
    (may|might|could|will|would|can) (\w+ )?<break|fail|hurt|damage|delay|jeopardize|cause|confuse|mess|bite|screw|expose>
    (i|we) (can't|cannot|can not|canot|couldn't|wouldn't|won't) <agree|support|accept|approve|recommend|allow|do|afford|commit>
    (i|we) (do not|don't|donot) <think> (that |it |this |we |you |there |the |that's )
    (be|use|would be) (very )?<careful|cautious|aware>\b ~ ^please be (aware|advised)
    (not|n't) (be |a |such a |the |make (much |any )?|going to )?(good )?<able|idea|way|work|sense>
    <unfortunately> ~ \?
    the <problem|issue|trouble|drawback|downside|catch> (with|here|is|that)\b
    <risk|risky|danger|dangerous> ~ risk (management|pool|report|officer|control|assessment|group|meeting|applications|limit|metrics|magazine|department|team|policy)|market risk|credit risk|\brac\b
    <beware|caution|warning>\b
    (i|we) (have|'ve got) (an |some |a )?<issue|issues|problem|problems> with
    """,
    LISTS,
)

ALTERNATIVE = cues(
    "alternative",
    "certain",
    r"""
    (^|[.,:;!] ?|\b(?:or|and|so|but) )(how|what) <about> .+ ~ what about (it|the \w+|that|this)\?$
    (i|we)('d| would)? (strongly |highly |also |just |really |therefore |humbly )?<suggest|recommend|propose|advise> (that|you|we|to|using|trying|the|a|\w+ing|moving|it|as) ~ as (i|we) suggest|\?
    (my|one|another|a) (\w+ )?<suggestion|recommendation|option|alternative|idea|possibility|approach|workaround> (is|would be|might be|could be|will be|:)
    <why> (don't|not|do not) (we|you|just)
    you (might|may|could|can) (also |want to |just |always |probably |instead |then |even |perhaps |maybe )*<try|consider|use|want|look|check|go|set|add|modify|split|create|do|build> ~ \?|\byou can (check|look)|if you want to
    (it )?(might|may|would|could) be (much |a lot |far |a |probably )*<better|easier|best|simpler|wiser|worthwhile|useful|safer> (to|if|for|that) ~ \?$
    <instead> (we|you|i) (could|can|might|should|would)
    (we|you) (could|can|might|may|should) <instead>
    as an <alternative>
    <alternatively>
    an <alternative|alternate> (is|way|would|approach|could)
    (i|we|you) (can |could |do |still |only |now )?(see|have|offer|suggest|propose|think of|'ve got) (two|three|2|3|four|several|a few|a couple of) (other |possible |real )*<ways|options|possibilities|choices|routes|alternatives>\b ~ \?|stock|parking|parked|both ways
    there (are|might be|may be|would be) (only |really )?(two|three|2|3|several|a few|a couple of) (other |possible |real )*<ways|options|routes> (forward|out of this|round this|around this|open to us|here|from here)\b ~ \?|stock|menu
    """,
    LISTS,
) + cues(
    "alternative",
    "likely",
    r"""
    <maybe|perhaps> (you|we|it|i|a|the|try|just|another)
    (i|we) (would|'d) (just |also |rather |probably |prefer |honestly |then |first )*<use|try|prefer|say|go|start|do|set|put|add|keep|make|call|change|leave|have|like>\b ~ like to|prefer not|\bif you|would have|would say that
    (^|[,;:] ?|\bthen |\bmaybe )<try> (a|the|to|using|it|this|that|adding|with|setting|running|something|\w+ing)
    (we|you|they) (probably |also |really |might |maybe )?<should> (also |probably |just |really |be |use )?\w+ ~ \?|should (be able|see|get|receive|have|not expect)
    (we|you) <could> (also |just |always |try |probably )?\w+ ~ \?|could you|if you could|could not
    <could|can> be (used|changed|added|replaced|done|solved|fixed|moved|split) (by|with|as|to|instead|in)
    <recommend|suggest|suggestion|alternative|alternatively|instead|preferable|option>\b ~ could you suggest|can (any|some)
    (would|might|could) be (a )?<good|nice|great|better|worthwhile|useful|helpful> (idea|to|if) ~ would be (great|nice|good|helpful) if you
    if (nothing|all|that) <else|doesn't> (works|work|fails)
    """,
    LISTS,
)

DECISION = cues(
    "decision",
    "certain",
    r"""
    (we|they|he|she|management|the \w+|company)( have| has|'ve)? (also |now |ultimately |finally |just |already )?<decided|agreed|chosen|resolved|elected|opted> (?!to (?:try|test|look|check|see)\b)(to|that|on|not|against|upon|with) ~ \bif\b|\?|i agreed with|not (yet )?decided|haven't|said
    (it )?(was|has been|have been|were|is) (\w+ )?<decided|agreed|cancelled|canceled|postponed|suspended> ~ \bif\b|\?|not been|needs? to
    <let's> (go with|go ahead|do (it|that|this)|proceed|stick|keep|continue|leave|plan on|make it) ~ \?|let's say (you|that|we|i)
    (i|we) (hereby |have |'ve |now )?<approve|approved|authorize|endorse> (this|the|your|of|it|that|all) ~ \?|\bif\b|please
    (i|we)( have|'ve) (just |now |also )?<applied|merged|closed|rejected|dropped|reverted|accepted|pushed> (the|your|this|it|both|all|that|them) ~ \?|same|error
    (patch|patches|series|both|all)( \w+)? <applied|merged|queued>
    <approved|rejected|cancelled>[.! ]*$
    i('m| am|'ve decided to|have decided to|'ll be| will be)( going to be)? <staying|stay> (put|where i am|on|with my (current|present)|in my (current|present)|at my) ~ \?|\bif\b|hotel
    i('ve| have)? (accepted|taken|signed) (a|an|another|the|their) (other )?<counteroffer|counter|offer|job|position>( elsewhere| offer|[ .,!]|$) ~ \?|\bif\b
    i('m| am| have to| must|'d like to| would like to|'ve decided to| have decided to)? ?<withdraw|withdrawing|pull|pulling> (out|my (application|candidacy|name)|from the (process|role|interview)) ~ \?|\bif\b
    please <proceed> ~ \bif\b
    """,
    LISTS,
) + cues(
    "decision",
    "likely",
    r"""
    <decided|decision> ~ \?|\bif\b|make (a|your|the) decision|(investment|credit|loan) decision|decision (making|maker)|what (they|we|he|she|you) decided|decided to (try|test|look|check|see)\b
    (has|have) <formed|retained|appointed|named|agreed> (a|an|to|the|on|[a-z]+) ~ \?|\bif\b|you have|not (yet )?agreed
    <approved> (by|from|for) ~ \?|\bif\b|not (yet )?approved|must|has to|to be approved
    <effective> (immediately|as of|on|today|\w+day|january|february|march|april|may|june|july|august|september|october|november|december) ~ \?
    (has|have) been <added|retained|formed|changed|named|appointed|moved|selected|promoted|scheduled|rescheduled|extended|closed> ~ \?|\bif\b|not been|since|\byou have been|tree|scheduled
    (we|i) (have|'ve) <asked|formed|appointed|named|retained|hired|selected|changed|agreed|settled|concluded> ~ \?
    (we|i) (will|are going to|are) (not )?<proceed|proceeding|cancel|cancelling|resume|reschedule|postpone|closing|hold|discontinue|drop|dropping|go> (with|ahead|the|this|it|committee|our) ~ \?|\bif\b
    <announce|announcing> (that|the|a|our|several|some|changes)
    (is|are|will be) <cancelled|postponed|rescheduled|suspended|effective|final|approved>\b ~ \?|\bif\b
    i'm <closing>
    """,
    LISTS,
)

FEEDBACK = cues(
    "feedback",
    "certain",
    r"""
    <next> time,? (please|you|could|try|let|make|i'd|it|we|just) ~ next time i
    in (the )?<future>,? (please|could you|would you|can you|try) ~ \?.*\?
    (any|your|some|honest|welcome|value|appreciate|love|like) (\w+ )?<feedback> (on (my|how i|how we|our)|about (my|me|how)|is welcome|would be)
    how (am i|are we|did i|did we|we are|we're|i am|i'm) <doing|do>\b
    (value|welcome|forward to|love|appreciate|grateful for) (your|any|all|some) (\w+ )?<feedback>
    <feedback>( and \w+ ?\w*)?,? (as always |always )?(is |are |,)? ?(very |always |most )*(welcome|welcomed)
    """,
    LISTS,
) + cues(
    "feedback",
    "likely",
    r"""
    (your|any|the|value|welcome) (\w+ )?<feedback> ~ feedback (form|forms|request|process|period|loop)
    let (us|me) know what you <think>
    (we|i) <welcome|value> your (\w+ )?(comments|feedback|opinion|suggestions)
    please (do not|don't|stop) <spam|send|sending|top>
    you (should|need to) be <more>
    reply <all>
    """,
    LISTS,
)

CUES = RISK + ALTERNATIVE + DECISION + FEEDBACK
