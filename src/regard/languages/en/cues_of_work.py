"""English cues of work: offer, acknowledgement, delivery."""

# ruff: noqa: E501  a cue is one line, however long

from regard.languages.cue import cues
from regard.languages.en.words import LISTS

OFFER = cues(
    "offer",
    "certain",
    r"""
    <let> (me|us) know .{0,60}{anyquestions}
    <let> (me|us) know (if|should|whether) (you|there is|there's|i|we|my|anything|anyone).{0,60}(need|require|help|anything|assist|question|concern|problem|additional|further|more information|like|want|trouble|access) ~ let me know if (i|we) (need|should|have to|must)
    (please )?<call|contact|email|e|phone|reach|see|ask|write> .{0,60}{anyquestions} ~ \b(you|they|he|she) (call|contact)
    {anyquestions}.{0,80}<call|contact|email|mail|let|ask|reply|speak|drop|forward|direct|directed|phone|write|see|hesitate|reach|touch> ~ \b(i|we) (have|had) (any |some |a few |further )?questions
    <feel> free (to|too)
    (do not|don't|not) <hesitate> to
    (i|we)('d| would| will|'ll| am|'m| are|'re) (also |always |more than |very |only too )?(be )?(more than )?<happy|glad|pleased|delighted|willing> to {act}
    <happy|glad> to (help|assist|discuss|talk|answer|provide|share|meet|explain|do|send|take|review|chat|walk|call|jump|join|test|look) ~ (i was|we were|were|was) (very )?(happy|glad)
    (can|could|may|shall) (i|we) (be of|help|assist|offer|get you|bring you) .*<?>
    <available> (to (help|assist|discuss|answer|meet|talk)|for (a call|questions|any|you)|at any time|any time|anytime)
    (call|ping|email|contact|ask) me <any|anytime|whenever>
    would you <like|want> (me|us) to
    (do you|would you) <want|like> (me|us) to
    <here> (for you|to help|if you need)
    (can|could) be <reached> (at|by|on|via|in)
    <anything> (i|we) can (do|help) ~ don't think there is
    """,
    LISTS,
) + cues(
    "offer",
    "likely",
    r"""
    (i|we) (can|could) (also |always |easily |certainly |gladly |definitely |probably )?<send|provide|help|meet|call|give|share|bring|get|take|do|come|show|walk|arrange|set|make|look|forward|have|discuss|try|add|prepare|pick> .{0,100}\b(if (you|that|needed|necessary|helpful|it)|for you|you|your) ~ \?|how (can|could)|so (that )?(i|we) can|what (i|we) can
    if (you|anyone) .{0,60}(i|we|i'll|we'll)('ll)? ?(will|can|would|'d|could)? (be )?<happy|glad|gladly>
    if you.{0,100}<i'll|we'll|will|can> (be )?(send|provide|help|get|give|mail|email|follow|do|be|try|establish|look) ~ ^i
    (if you|should you|anyone) .{0,40}<need|like|want|wish|prefer|require> .{0,60}(contact|call|let me know|let us know|e-?mail|email|please|reply)
    for (more|further|additional|any) (information|details|info|questions|assistance|help).{0,20}<contact|call|email|visit|please|see|ask|speak|reach>
    <call|contact|email|page|phone> me (if|at|on|directly|any|with|anytime|or|should)\b ~ \b(to|you|he|she|they|please|must|should|could you) (call|contact)
    my <cell|phone|number|extension|pager|home|mobile|direct>.{0,30}(is|number)  ~ problem|code
    <let> me know if (i|we) can
    (help|resource|service|resources|services|counseling) (is|are) <available> to
    <welcome> to (join|attend|call|contact|stop by|come|use|visit|stay|borrow)
    i (can|could) be <available>
    """,
    LISTS,
)

ACKNOWLEDGEMENT = cues(
    "acknowledgement",
    "certain",
    r"""
    ^(\w+[,:\-]* )?<ok|okay|understood|noted|agreed|roger|acknowledged|ack|alright|absolutely|gotcha|sure|perfect|excellent|received|works|deal|confirmed>( thanks| thank you| then| great| good| sure| understood| i see| i understand| will do| no problem| cool| sounds good| got it| from me| with me| by me|,|!|\.| and)*[ .,!;:)\-]*$ ~ ^(not|for|be|pretty|quite|making)
    <got|gotten> (it|your (message|email|e-mail|note|voice|voicemail|mail)|the message)\b ~ got it (to|working|done|from)|\b(if|when|once|have|never|until|did you|as soon as) (i |you |we |they )?(got|have got)|\?
    ^(\w+[,.!] )?<will> do\b( that)?[ .,!;]*($|thanks|thank|you|i|we)
    <sounds|sound> (good|great|fine|right|reasonable|like a (good )?(plan|idea|solution)|ok|okay|perfect|excellent|fair) ~ ^if|that sounds? like a
    (i|we) (\w+ly )?<agree|concur>( (with|that|on|completely|entirely|totally|fully|wholeheartedly)\b|[.,!]|$) ~ \bif (i|we)\b|\?|don't|do not|not agree
    (i|we)( 've| have)? <received|got> (your|the|this|it) (\w+ ){0,3}(message|email|e-mail|mail|note|letter|fax|query|recommendation|request|voice|voicemail|package|payment|reply|response|comments|document|documents|invoice|call) ~ haven't|have not|never|not received|\?|error|\bif\b|warning
    (you're|you) (are )?(absolutely |completely |quite |totally |probably |so )?<right>( about| that| on|[,.!]| indeed|$| in| and|,) ~ \?|\bif\b
    (that|this|it|monday|tuesday|wednesday|thursday|friday|tomorrow|\d+)( \w+){0,3}('s| is| would be| will be|'ll be| will| looks| all)? ?<fine|works|okay|ok|sense|perfect> (for|with|by) (me|us) ~ \?|\bif\b|not
    <makes> (perfect |a lot of |total |good )?sense ~ \?|sense for (?!me|us)|if it|whether|no sense|where it|only makes|whatever
    <point|points> (is |are )?(well )?taken
    ^<yes|yep|yeah|yup>,? (i |we |that |this )?(agree|agreed|exactly|correct|indeed|absolutely|understood|of course|sure|makes sense)
    <lgtm>
    ^<agree|agreed|concur> (with|on|that)\b ~ \?
    ^(ok|okay|alright|got it|sure|understood)[,.! ]+<thanks|thank>( you)?( \w+)?[ .!]*$
    ^<received|works|noted|understood|agreed|confirmed>,? (and )?(with )?(many )?(thanks|thank you|agreed|noted|understood|for me)\b ~ \?
    ^({yes},? )*<copy> that[ .!,]*$
    ^so <far>,? so good[ .!]*$
    ^<all> (good|sorted|set)( (now|here|again|my end|on my end|at my end))?,?( thanks| thank you)?[ .!]*$
    """,
    LISTS,
) + cues(
    "acknowledgement",
    "likely",
    r"""
    ^(\w+[,:\-]* )?<ok|okay|understood|noted|agreed|alright|sure>[,.!:;\- ]+\w ~ \?
    ^(this|that|it|the|sounds|looks|all|these|everything|\w+ \w+ language).{0,30}<fine|good|great|ok|okay|perfect|reasonable>( to me| by me| with me| for me)?[ .!,]*$ ~ \?
    (i|we) <see|understand> (your|that you|you are|the point|,|\.|$) ~ \?|don't|not|if i|as (i|we) understand|\bhelp\b
    ^(oh )?(i )?<see>[.,!]* *$
    good <point|idea|call> ~ \?|not a good|whether|might be|would be|if|\b(give|gives|get|have|a) (\w+ )*good (idea|point|call)
    ^<no> (problem|worries|objection|objections|issue)
    (thanks|thank you)[,.! ]+<got|will|that> ~ \?
    ^<correct|right|exactly|indeed|true>[,.!]+
    (i am|i'm|we are|we're) <ok|okay|fine|good> with ~ \?
    <happy|fine> with (that|this|it)
    ^(\w+ |\d[\d:]* ?){1,5}(would be|is|will be|sounds) <great|fine|good|perfect>( for me| with me| by me)?[ .!]*$ ~ \?|^(that|this|it|what|which|how)\b|\b(product|work|job|news)\b
    (i|we) <like> (the|your|that|this) .{0,30}(idea|suggestion|approach|proposal)
    ^<tmrw|tomorrow>( (it is|then|works|morning|afternoon|latest|fine))?[ .!]*$
    ^<signed>[ .!,]*((and )?returned)?[ .!]*(thanks|thank you)?[ .!]*$
    ^({yes},? )*<on> it[ .!,;]*$
    <noted> (on|with|and|that|thanks)
    (i|we) (am|are|'m|'re) <aware> (of|that) ~ not aware
    """,
    LISTS,
)

ACKNOWLEDGEMENT += cues("acknowledgement", "weak", r"^<yes|yep|yeah|yup>,? (i|it|that|this|the|you|there|we) ~ \?", LISTS)

DELIVERY = cues(
    "delivery",
    "certain",
    r"""
    <attached> (please )?(is|are|find|you will find|you'll find|hereto|herewith|please|for your) ~ \bif\b|\?
    (please )?(find|see|note) (the )?<attached|enclosed|attachment|attachments> ~ device
    (is|are|i|have|'ve|also|am|'m) <attached|attaching|enclosed|enclosing> ~ not listed| attached to|if .{0,20}attached|\?|will be attached|not attached|should be attached|was attached
    (^|[.,:;!] ?|\band |\bso )<here> (is|are) (the|a|my|our|your|an|some|it|what|one|two|three|\w+'s) ~ here is the (problem|issue|thing|deal|situation|question|error|output|question)|\?
    <here's> (the|a|my|our|your|an|some|what) ~ here's the (problem|issue|thing|deal|situation|question|error|output)|\?
    ^(\w+[,:\-]* )?<done|fixed|completed|sent|applied|merged|pushed|signed>[ .,!)]*(thanks.*|thank you.*)?$
    <here> (it is|you go|they are|you are)
    as (you )?(i )?<requested|promised|discussed|asked>,? .{0,60}(attached|here|enclosed|below|is|are)\b
    please <find|see> (below|attached|enclosed|the attached|the enclosed|attachment) ~ fill
    (i|we)( have|'ve)? (just |already |now |also )?<sent|forwarded|emailed|faxed|e-mailed|resent|uploaded|pushed|posted|submitted> (you|it|the|this|them|him|her|a|over|my|your|out) ~ \bif\b|\?|never|not |\bwhen (i|we)\b|i sent you (an|a) (e-?mail|message|note) (last|about|regarding)|getting|error
    (i|we)( have|'ve) (just |already |now |also )?<fixed|corrected|updated|completed|finished|changed|added|revised|made|removed|finalized|included|incorporated|prepared|drafted> (the|it|this|that|them|your|all|a|my|these|both) ~ \bif\b|\?|never|not |same|but (still|it)|haven't
    """,
    LISTS,
    unless=r"attached (to|storage)|recently attached",
) + cues(
    "delivery",
    "likely",
    r"""
    <attached|attachment|enclosed|enclose> ~ fill|(the|to|in|agreements|any|these|two|following) attach|confirm|if .{0,20}attach|\?|attached to|attachments are|and any attach|attachments? (may|is|contain)|device|any attachments
    (^|[.,:;!] ?|\band |\bso )<here> (is|are|'s)\b ~ \?|here is the (problem|issue|thing|situation|question)
    (i am|i'm|we are|we're) <sending|forwarding|attaching|enclosing> ~ \?
    (the )?following (is|are|file|table|list) .{0,40}<list|summary|report|numbers|version|schedule|contains>
    <below> (is|are|please|you) (the|a|my|our|find|will|is)? ~ \?
    your .{2,40}(has|have) (now |just |already )?been <completed|sent|added|updated|fixed|done|corrected|approved|granted|set|resolved|changed|forwarded|finalized|posted|applied|created> ~ \?|\bif\b|not been|\bonce\b
    ^(\w+, )?<asked|told|rang|phoned|chased|reminded|paid|booked|invited|moved|added|signed|checked> (him|her|them|it|both|everyone|the|with)\b ~ \?|\bif\b|\bwhen\b|\bbut (he|she|they|it)\b
    ^<passed> (it |this |that |them |everything )?(on|along)\b ~ \?|\bif\b
    ^<spoke> (to|with) ~ \?|\bif\b
    this is the <final|latest|revised|updated|current|first|new|sheet|list|version|draft|copy|file|report> ~ \?
    """,
    LISTS,
    unless=r"received (?:this|it) (?:\S+ )*in error|attached (to|storage)|recently attached",
)

CUES = OFFER + ACKNOWLEDGEMENT + DELIVERY
