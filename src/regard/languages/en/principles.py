"""The principles as pages tell them, in English: name, the sentence of the essay each rests on, what mail cannot show."""

from regard.languages.principles import Principle

PRINCIPLES = {
    "promptness": Principle(
        "A quick answer",
        "“Responding quickly, even if it’s just an acknowledgment, signifies that you respect the urgency of the matter.”",
        "Calls and hallway talk are not seen, unless you note them.",
    ),
    "follow_through": Principle(
        "Follow-through",
        "“Acknowledging a request or concern is just the first step.”",
        "What was handed over outside mail is not seen, unless you note it.",
    ),
    "when_you_say": Principle(
        "When you say",
        "“Do what you say you are going to do when you say are going to do it.”",
        "What was handed over outside mail is not seen, unless you note it.",
    ),
    "active_listening": Principle(
        "Nobody left out",
        "“Taking time to reply to all in an email is one manifestation of care.”",
        "Whether the answer went another way is not seen.",
    ),
    "agreed_not_demanded": Principle(
        "Agreed, not demanded",
        "“Accountability is understanding and owning your effort in comparison to agreed-upon expectations.”",
        "What was agreed by voice is not seen, unless you note it.",
    ),
    "two_way_traffic": Principle(
        "Two-way traffic",
        "“The traffic needs to always flow both ways.”",
        "What went over the bridge by voice is not seen.",
    ),
    "both_strands": Principle(
        "Both strands",
        "“We have to have both, love and respect, to get to my vision.”",
        "Respect and love themselves are not seen, only words and deeds.",
    ),
    "looking_forward": Principle(
        "Looking forward",
        "“That I look forward to talking to them, to seeing them, and they feel the same way.”",
        "What they felt is not seen; ask them.",
    ),
    "vision": Principle(
        "The vision",
        "“It’s for me and my team.”",
        "Nothing is read in it; the text is sealed.",
    ),
    "choose_clients": Principle(
        "Choosing clients",
        "“I want to work with clients who want to work with us.”",
        "What a relationship is worth is not seen.",
    ),
    "shared_credit": Principle(
        "Shared credit",
        "“Nobody does it without help.”",
        "Who helped by voice is not seen.",
    ),
    "sit_and_observe": Principle(
        "Sit and observe",
        "“I recommend they sit on the floor and observe.”",
        "What was not written is not seen.",
    ),
    "asked_last_time": Principle(
        "Asked last time",
        "“Anticipating the needs and concerns of clients or colleagues before they even voice them is a hallmark of care.”",
        "Whether it is wanted again is not seen.",
    ),
    "engagement": Principle(
        "Everyone brought in",
        "“Every team member or stakeholder is integral to the project.”",
        "Whether they were asked another way is not seen.",
    ),
    "inclusivity": Principle(
        "Those affected are in it",
        "“Big decisions in a professional setting often have ripple effects.”",
        "Whom a decision touches beyond the mail is not seen.",
    ),
    "no_jerks": Principle(
        "The floor",
        "“If you deem a relationship has value enough to work together, then you need to care about it.”",
        "Nobody’s conduct is judged from text; you mark it.",
    ),
    "know_the_person": Principle(
        "Knowing the person",
        "“Get to know those you support on a personal level.”",
        "Whether they wish to be asked is not seen.",
    ),
    "mutual_care": Principle(
        "Mutual care",
        "“Dbanie o komunikację i wzajemne poczucie zadbania.”",
        "How anyone feels is not seen; ask in person.",
    ),
    "shared_goals": Principle(
        "Shared goals",
        "“Wspólne interesy to wspólne korzyści, wspólne cele i obopólne zadowolenie.”",
        "Goals that were never written down are not seen.",
    ),
    "cooperation": Principle(
        "Help asked, help given",
        "“The magic happens when two or more people put their brains together to collaborate and cooperate (support each other).”",
        "Help given by voice or by hand is not seen, unless you note it.",
    ),
    "no_sugar_coating": Principle(
        "Bad news in time",
        "“When people start to ‘sugar coat’ realities … it's called politics.”",
        "What was told by voice is not seen, unless you note it.",
    ),
    "two_sides_of_the_desk": Principle(
        "Two sides of the desk",
        "“Both must have positive relationships with their contacts but even more important, with each other.”",
        "What was said by voice is not seen, unless you note it or the table has it.",
    ),
    "cover": Principle(
        "Someone has your back",
        "“We need the people on our team to have our back no matter what.”",
        "What was arranged by voice is not seen, unless you note it.",
    ),
    "accountability": Principle(
        "Amends",
        "“Making mistakes is human. However, acknowledging them, taking responsibility, and making amends is a powerful expression of care.”",
        "A failure that nobody owned is not seen, nor amends that leave no mail.",
    ),
    "continuous_learning": Principle(
        "Learning from them",
        "“This means actively seeking feedback and being open to changes.”",
        "Whether anything was changed is not seen, only whether they were told.",
    ),
    "alternatives_for_risks": Principle(
        "A way beside the risk",
        "“Offer as many alternative solutions as you do risks.”",
        "A way offered by voice is not seen, nor whether there was one.",
    ),
    "credit_supporters": Principle(
        "Thanks for help",
        "“Show your appreciation for how they support you in your role.”",
        "Thanks by voice are not seen, nor which help was more than the work of the day.",
    ),
    "open_lines": Principle(
        "Open lines",
        "“Open the lines of communication. Be approachable and present.”",
        "Calls and hallway talk are not seen, unless you note them.",
    ),
    "roles_clear": Principle(
        "Someone takes it",
        "“Każdy wykonuje zadania, znając dokładnie swoje role i zakresy obowiązków.”",
        "Who took it without a word is not seen.",
    ),
    "reflect_then_act": Principle(
        "Reflect, then act",
        "“Warto się przyjrzeć temu jak budujemy nasze relacje, jakie one są i co chcemy z nimi zrobić.”",
        "Only your own word is known of it.",
    ),
    "inside_clients": Principle(
        "Clients inside",
        "“In HR you have ‘clients’, all those who you support.”",
        "Calls and hallway talk are not seen, and inside there is more of it.",
    ),
    "consistency": Principle(
        "Consistency",
        "“Provide equal support and effort.”",
        "Answers by voice are not seen, nor whether one ask was harder than another.",
    ),
    "no_status_difference": Principle(
        "Whatever the rank",
        "“When people start to ‘sugar coat’ realities or treat people differently due to their social or even professional status, it's called politics.”",
        "Urgency, answers by voice and ranks that nobody wrote down are not seen.",
    ),
    "however_far_you_go": Principle(
        "However far you go",
        "“Always treat people well no matter how far you go.”",
        "What else changed that day is not seen, nor what was said by voice.",
    ),
    "few_stars": Principle(
        "A few stars",
        "“But if a team has a very small percentage of top-billing professionals and the rest are consistently failing, this is a partnership issue.”",
        "Why it is so is not seen, nor what the tables do not hold.",
    ),
    "loyalty_and_productivity": Principle(
        "Loyalty before productivity",
        "“But if they must choose between both attributes, they’ll go with loyalty.”",
        "Help by voice is not seen, nor the help of others.",
    ),
    "trust": Principle(
        "Trust",
        "“Utrata zaufania jest często procesem szybkim i wielokrotnie nieodwracalnym.”",
        "What was kept or broken out of sight is not seen, unless you say so.",
    ),
    "reliance": Principle(
        "Reliance",
        "“I want to work with clients who respect what we bring to them from a skill and support side.”",
        "Advice asked for and proposals made by voice are not seen.",
    ),
    "free_warmth": Principle(
        "Warmth that asks for nothing",
        "“But I also want clients who love us, and we love them.”",
        "A smile, a call and a visit are not seen.",
    ),
    "wanting_to_work_together": Principle(
        "Wanting to work together",
        "“I want to work with clients who want to work with us.”",
        "Who rang first is not seen, nor why somebody was silent.",
    ),
    "collaboration": Principle(
        "Planning together",
        "“The magic happens when two or more people put their brains together to collaborate (game plan) and cooperate (support each other).”",
        "What was thought out at a table or on the phone is not seen.",
    ),
    "challenge": Principle(
        "Challenge",
        "“Good friends challenge each other, grow together and keep each other accountable naturally.”",
        "What was argued aloud is not seen; a silence afterwards says nothing.",
    ),
    "empathy": Principle(
        "Troubles met",
        "“This means understanding and sharing the feelings of another.”",
        "What anyone felt is not seen, nor what was said aloud.",
    ),
    "proactiveness": Principle(
        "Before they ask",
        "“Anticipating the needs and concerns of clients or colleagues before they even voice them is a hallmark of care.”",
        "What was asked for aloud is not seen.",
    ),
    "integrity": Principle(
        "Integrity",
        "“Being honest and transparent, even when it’s not the easiest path, underscores a deep-seated care for the trust that others have placed in you.”",
        "Whether something is true is not seen, nor what was handed over outside mail.",
    ),
    "know_their_business": Principle(
        "Their business",
        "“Get to know as much about their role as possible.”",
        "What was learnt by listening is not seen.",
    ),
    "their_language": Principle(
        "In their language",
        "“Don’t solely rely on policy to uphold it; discuss conflicts and offer solutions in their language.”",
        "Whether their need was named, or a way shown, on the phone is not seen.",
    ),
    "support_either_way": Principle(
        "Support either way",
        "“but I support your decision either way.”",
        "What was said in the room is not seen, nor who was right.",
    ),
    "genuine_gesture": Principle(
        "Gestures",
        "“Jeżeli relacje są prawdziwe, autentyczne a ta kawa z ciachem to nie jest manipulacja”",
        "What a gesture was meant for is not seen. Your own only: a mirror, no test.",
    ),
    "small_gestures": Principle(
        "Small gestures",
        "“Budowanie relacji to drobne gesty, to uważność, uśmiech, kawa na dzień dobry”",
        "The coffee nobody wrote about is not seen.",
    ),
    "teach_by_example": Principle(
        "Kind words",
        "“Uczę tego „mniej relacyjne” osoby, bo jednak budowanie więzi jest ważne w biznesie”",
        "Kind words that were spoken are not seen.",
    ),
}
