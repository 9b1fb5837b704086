"""The principles as pages tell them, in Polish: name, the sentence of the essay each rests on, what mail cannot show."""

from regard.languages.principles import Principle

PRINCIPLES = {
    "promptness": Principle(
        "Szybka odpowiedź",
        "„Responding quickly, even if it’s just an acknowledgment, signifies that you respect the urgency of the matter.”",
        "Rozmów telefonicznych i na korytarzu nie widać, chyba że je zapiszesz.",
    ),
    "follow_through": Principle(
        "Doprowadzone do końca",
        "„Acknowledging a request or concern is just the first step.”",
        "Nie widać tego, co przekazano poza pocztą, chyba że to zapiszesz.",
    ),
    "when_you_say": Principle(
        "Słowo na czas",
        "„Do what you say you are going to do when you say are going to do it.”",
        "Nie widać tego, co przekazano poza pocztą, chyba że to zapiszesz.",
    ),
    "active_listening": Principle(
        "Nikogo nie pominąć",
        "„Taking time to reply to all in an email is one manifestation of care.”",
        "Nie widać, czy odpowiedź poszła inną drogą.",
    ),
    "agreed_not_demanded": Principle(
        "Umówione, nie narzucone",
        "„Accountability is understanding and owning your effort in comparison to agreed-upon expectations.”",
        "Nie widać tego, co umówiono głosem, chyba że to zapiszesz.",
    ),
    "two_way_traffic": Principle(
        "Ruch w obie strony",
        "„The traffic needs to always flow both ways.”",
        "Nie widać tego, co przeszło przez most głosem.",
    ),
    "both_strands": Principle(
        "Szacunek i serdeczność",
        "„We have to have both, love and respect, to get to my vision.”",
        "Samego szacunku i serdeczności nie widać, tylko słowa i czyny.",
    ),
    "looking_forward": Principle(
        "Radość ze spotkania",
        "„That I look forward to talking to them, to seeing them, and they feel the same way.”",
        "Nie widać, co czuła druga strona; zapytaj.",
    ),
    "vision": Principle(
        "Wizja",
        "„It’s for me and my team.”",
        "Niczego się w niej nie czyta; tekst jest zapieczętowany.",
    ),
    "choose_clients": Principle(
        "Wybór klientów",
        "„I want to work with clients who want to work with us.”",
        "Nie widać, ile relacja jest warta.",
    ),
    "shared_credit": Principle(
        "Wspólna zasługa",
        "„Nobody does it without help.”",
        "Nie widać, kto pomógł słowem.",
    ),
    "sit_and_observe": Principle(
        "Usiądź i patrz",
        "„I recommend they sit on the floor and observe.”",
        "Nie widać tego, czego nie napisano.",
    ),
    "asked_last_time": Principle(
        "Poprzednio była o to prośba",
        "„Anticipating the needs and concerns of clients or colleagues before they even voice them is a hallmark of care.”",
        "Nie widać, czy przyda się to i tym razem.",
    ),
    "engagement": Principle(
        "Wszyscy włączeni",
        "„Every team member or stakeholder is integral to the project.”",
        "Nie widać, czy zapytano ich inaczej.",
    ),
    "inclusivity": Principle(
        "Ci, których to dotyczy",
        "„Big decisions in a professional setting often have ripple effects.”",
        "Nie widać, kogo decyzja dotyka poza pocztą.",
    ),
    "no_jerks": Principle(
        "Dolna granica",
        "„If you deem a relationship has value enough to work together, then you need to care about it.”",
        "Z tekstu nikogo się nie ocenia; zaznaczasz to Ty.",
    ),
    "know_the_person": Principle(
        "Poznać człowieka",
        "„Get to know those you support on a personal level.”",
        "Nie widać, czy takie pytanie jest mile widziane.",
    ),
    "mutual_care": Principle(
        "Wzajemne zadbanie",
        "„Dbanie o komunikację i wzajemne poczucie zadbania.”",
        "Nie widać, jak się kto czuje; zapytaj osobiście.",
    ),
    "shared_goals": Principle(
        "Wspólne cele",
        "„Wspólne interesy to wspólne korzyści, wspólne cele i obopólne zadowolenie.”",
        "Nie widać celów, których nikt nie zapisał.",
    ),
    "cooperation": Principle(
        "Wzajemna pomoc",
        "„The magic happens when two or more people put their brains together to collaborate and cooperate (support each other).”",
        "Nie widać pomocy głosem ani czynem, chyba że ją zapiszesz.",
    ),
    "no_sugar_coating": Principle(
        "Złe wieści na czas",
        "„When people start to ‘sugar coat’ realities … it's called politics.”",
        "Nie widać tego, co powiedziano głosem, chyba że to zapiszesz.",
    ),
    "two_sides_of_the_desk": Principle(
        "Dwie strony biurka",
        "„Both must have positive relationships with their contacts but even more important, with each other.”",
        "Nie widać tego, co powiedziano głosem, chyba że to zapiszesz albo stoi w tabeli.",
    ),
    "cover": Principle(
        "Ktoś za mną stoi",
        "„We need the people on our team to have our back no matter what.”",
        "Nie widać tego, co umówiono głosem, chyba że to zapiszesz.",
    ),
    "accountability": Principle(
        "Naprawa",
        "„Making mistakes is human. However, acknowledging them, taking responsibility, and making amends is a powerful expression of care.”",
        "Nie widać błędu, do którego nikt się nie przyznał, ani naprawy bez śladu w poczcie.",
    ),
    "continuous_learning": Principle(
        "Nauka od innych",
        "„This means actively seeking feedback and being open to changes.”",
        "Nie widać, czy coś się zmieniło, tylko czy o tym powiedziano.",
    ),
    "alternatives_for_risks": Principle(
        "Droga obok ryzyka",
        "„Offer as many alternative solutions as you do risks.”",
        "Nie widać drogi wskazanej głosem ani tego, czy jakaś była.",
    ),
    "credit_supporters": Principle(
        "Podziękowanie za pomoc",
        "„Show your appreciation for how they support you in your role.”",
        "Nie widać podziękowań głosem ani tego, która pomoc była ponad zwykłą pracę.",
    ),
    "open_lines": Principle(
        "Otwarta linia",
        "„Open the lines of communication. Be approachable and present.”",
        "Rozmów telefonicznych i na korytarzu nie widać, chyba że je zapiszesz.",
    ),
    "roles_clear": Principle(
        "Ktoś to bierze",
        "„Każdy wykonuje zadania, znając dokładnie swoje role i zakresy obowiązków.”",
        "Nie widać, kto wziął to bez słowa.",
    ),
    "reflect_then_act": Principle(
        "Przyjrzeć się, potem działać",
        "„Warto się przyjrzeć temu jak budujemy nasze relacje, jakie one są i co chcemy z nimi zrobić.”",
        "Wiadomo o tym tylko z Twojego słowa.",
    ),
    "inside_clients": Principle(
        "Klienci wewnątrz",
        "„In HR you have ‘clients’, all those who you support.”",
        "Rozmów telefonicznych i na korytarzu nie widać, a wewnątrz jest ich więcej.",
    ),
    "consistency": Principle(
        "Dla każdego tak samo",
        "„Provide equal support and effort.”",
        "Odpowiedzi głosem nie widać, ani tego, czy jedna sprawa była trudniejsza od drugiej.",
    ),
    "no_status_difference": Principle(
        "Bez względu na stanowisko",
        "„When people start to ‘sugar coat’ realities or treat people differently due to their social or even professional status, it's called politics.”",
        "Nie widać pilności, odpowiedzi głosem ani stanowisk, których nikt nie zapisał.",
    ),
    "however_far_you_go": Principle(
        "Jak daleko by się nie zaszło",
        "„Always treat people well no matter how far you go.”",
        "Nie widać, co jeszcze się wtedy zmieniło, ani tego, co powiedziano głosem.",
    ),
    "few_stars": Principle(
        "Kilka gwiazd",
        "„But if a team has a very small percentage of top-billing professionals and the rest are consistently failing, this is a partnership issue.”",
        "Nie widać, dlaczego tak jest, ani tego, czego nie ma w tabelach.",
    ),
    "loyalty_and_productivity": Principle(
        "Lojalność przed wynikami",
        "„But if they must choose between both attributes, they’ll go with loyalty.”",
        "Nie widać pomocy głosem ani pomocy innych.",
    ),
    "trust": Principle(
        "Zaufanie",
        "„Utrata zaufania jest często procesem szybkim i wielokrotnie nieodwracalnym.”",
        "Nie widać tego, co dotrzymano lub złamano poza pocztą, chyba że to powiesz.",
    ),
    "reliance": Principle(
        "Zasięganie rady",
        "„I want to work with clients who respect what we bring to them from a skill and support side.”",
        "Nie widać rad ani pomysłów z rozmowy.",
    ),
    "free_warmth": Principle(
        "Serdeczność bez prośby",
        "„But I also want clients who love us, and we love them.”",
        "Nie widać uśmiechu, telefonu ani odwiedzin.",
    ),
    "wanting_to_work_together": Principle(
        "Chęć wspólnej pracy",
        "„I want to work with clients who want to work with us.”",
        "Nie widać, kto zadzwonił pierwszy, ani dlaczego ktoś milczał.",
    ),
    "collaboration": Principle(
        "Wspólny plan",
        "„The magic happens when two or more people put their brains together to collaborate (game plan) and cooperate (support each other).”",
        "Nie widać tego, co wymyślono przy stole albo przez telefon.",
    ),
    "challenge": Principle(
        "Sprzeciw wśród swoich",
        "„Good friends challenge each other, grow together and keep each other accountable naturally.”",
        "Nie widać sporów na głos; cisza po nich nic nie mówi.",
    ),
    "empathy": Principle(
        "Odpowiedź na kłopot",
        "„This means understanding and sharing the feelings of another.”",
        "Nie widać, co kto czuł, ani tego, co powiedziano głosem.",
    ),
    "proactiveness": Principle(
        "Zanim zapytają",
        "„Anticipating the needs and concerns of clients or colleagues before they even voice them is a hallmark of care.”",
        "Nie widać tego, o co poproszono głosem.",
    ),
    "integrity": Principle(
        "Uczciwość",
        "„Being honest and transparent, even when it’s not the easiest path, underscores a deep-seated care for the trust that others have placed in you.”",
        "Nie widać, czy coś jest prawdą, ani tego, co przekazano poza pocztą.",
    ),
    "know_their_business": Principle(
        "Ich praca",
        "„Get to know as much about their role as possible.”",
        "Nie widać tego, czego ktoś dowiedział się, słuchając.",
    ),
    "their_language": Principle(
        "Ich językiem",
        "„Don’t solely rely on policy to uphold it; discuss conflicts and offer solutions in their language.”",
        "Nie widać, czy o potrzebie albo o wyjściu mówiono przez telefon.",
    ),
    "support_either_way": Principle(
        "Wsparcie tak czy inaczej",
        "„but I support your decision either way.”",
        "Nie widać tego, co powiedziano w pokoju, ani kto miał rację.",
    ),
    "genuine_gesture": Principle(
        "Gesty",
        "„Jeżeli relacje są prawdziwe, autentyczne a ta kawa z ciachem to nie jest manipulacja”",
        "Nie widać, po co był gest. Tylko własne: lustro, nie egzamin.",
    ),
    "small_gestures": Principle(
        "Drobne gesty",
        "„Budowanie relacji to drobne gesty, to uważność, uśmiech, kawa na dzień dobry”",
        "Nie widać kawy, o której nikt nie napisał.",
    ),
    "teach_by_example": Principle(
        "Dobre słowa",
        "„Uczę tego »mniej relacyjne« osoby, bo jednak budowanie więzi jest ważne w biznesie”",
        "Nie widać dobrych słów powiedzianych na głos.",
    ),
}
