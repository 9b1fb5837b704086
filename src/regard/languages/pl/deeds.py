"""What the product says of an undone row of each deed, in Polish; the same names as in English. No past tense that would need a person's gender."""

from regard.languages.en.deeds import Sides

NO_REPLY = Sides("Od tego czasu nie widać odpowiedzi ({who}).", "Od tego czasu nie widać odpowiedzi do Ciebie.")
NO_DEED = Sides("Od tego czasu nie widać, żeby to dotarło.", "Od tego czasu nie widać, żeby to dotarło.")

UNSEEN = {
    "active_listening": Sides("Wątek toczy się dalej; nie widać w nim słowa do tej osoby ({who}).", NO_REPLY.theirs),
    "promptness": NO_REPLY,
    "inside_clients": NO_REPLY,
    "follow_through": Sides(f"{NO_DEED.mine} Potwierdzone to jeszcze nie zrobione.", f"{NO_DEED.theirs} Potwierdzone to jeszcze nie zrobione."),
    "when_you_say": NO_DEED,
    "agreed_not_demanded": Sides(f"{NO_REPLY.mine} To prośba do Ciebie, jeszcze nie umowa.", NO_REPLY.theirs),
    "cooperation": Sides("Nie widać pomocy ani innej drogi. „Nie, ale inaczej” to też pomoc.", "Nie widać pomocy ani innej drogi."),
    "no_sugar_coating": Sides(
        "Nie widać słowa o tym, że się przesuwa ({who}). Dziś jest lepiej niż wcale.", "Nie widać słowa do Ciebie o tym, że się przesuwa."
    ),
    "two_sides_of_the_desk": Sides(
        "Od tego czasu nie widać słowa ({who}). „Jeszcze nic nie wiadomo” też nim jest.", "Od tego czasu nie widać słowa do Ciebie."
    ),
    "cover": Sides("Nie widać, kto ma tę osobę ({who}) pod Twoją nieobecność. Wskaż kogoś.", "Nie widać, kto zajmie się Tobą pod nieobecność ({who})."),
    "accountability": Sides("Powiedziane; od tego czasu nie widać, żeby coś dotarło.", "Powiedziane; od tego czasu nie widać, żeby coś dotarło."),
    "continuous_learning": Sides("Nie widać słowa o zmianie ({who}). Wystarczy jedno zdanie.", "Nie widać słowa do Ciebie o zmianie."),
    "alternatives_for_risks": Sides("Nie widać obok innej drogi. Jest jakaś?", "Nie widać obok innej drogi."),
    "credit_supporters": Sides("Od tego czasu nie widać podziękowania ({who}).", "Od tego czasu nie widać podziękowania do Ciebie."),
    "open_lines": Sides("Od tego czasu nie widać odpowiedzi ({who}). Podany termin też nią jest.", "Od tego czasu nie widać odpowiedzi do Ciebie."),
    "roles_clear": Sides("Nie widać, kto to bierze. Weź to albo zapytaj, kto bierze.", "Nie widać, kto to bierze."),
    "reflect_then_act": Sides("Nieoznaczone jako zrobione.", "Nieoznaczone jako zrobione."),
}

BEGAN = {
    "two_sides_of_the_desk": Sides("Zgłoszenie albo rozmowa u klienta ({who}): {day}.", "Twoje zgłoszenie kandydata: {day}."),
    "cover": Sides("Twoja nieobecność od: {due}.", "Nieobecność ({who}) od: {due}."),
    "open_lines": Sides("Spotkania odwołane dwa razy ({who}); ostatnio: {day}.", "Spotkania z Tobą odwołane dwa razy; ostatnio: {day}."),
    "reflect_then_act": Sides("Jedna rzecz do zrobienia, wybrana: {day}.", "Jedna rzecz do zrobienia, wybrana: {day}."),
    "continuous_learning": Sides("Odpowiedź na Twoje pytanie, co robić lepiej ({who}): {day}.", "Twoja odpowiedź, co robić lepiej ({who}): {day}."),
    "credit_supporters": Sides("Pomoc ({who}): {day}.", "Twoja pomoc ({who}): {day}."),
}
STARTED = Sides("Początek: {day} ({who}).", "Początek: {day} ({who}).")
