"""What the product says of an undone row of each deed, in Polish; the same names as in English. Names stay in the nominative; nothing needs a gender."""

from regard.languages.en.deeds import Sides

NO_REPLY = Sides("Od tego czasu nie widać Twojej odpowiedzi.", "Od tego czasu nie widać odpowiedzi do Ciebie.")
NO_DEED = Sides("Od tego czasu nie widać, żeby to dotarło.", "Od tego czasu nie widać, żeby to dotarło.")
NO_WORD = Sides("Od tego czasu nie widać w tym wątku słowa od Ciebie.", "Od tego czasu nie widać w tym wątku słowa do Ciebie.")

UNSEEN = {
    "active_listening": Sides(
        "W tym wątku widać Twoje dalsze listy, ale żadnego słowa do tej osoby ({who}).",
        "W tym wątku widać dalsze listy tej osoby ({who}), ale żadnego słowa do Ciebie.",
    ),
    "promptness": NO_REPLY,
    "inside_clients": NO_REPLY,
    "follow_through": Sides(f"{NO_DEED.mine} Potwierdzone to jeszcze nie zrobione.", f"{NO_DEED.theirs} Potwierdzone to jeszcze nie zrobione."),
    "when_you_say": NO_DEED,
    "agreed_not_demanded": Sides(f"{NO_REPLY.mine} To prośba do Ciebie, jeszcze nie umowa.", NO_REPLY.theirs),
    "cooperation": Sides("Od tego czasu nie widać pomocy ani innej drogi. „Nie, ale inaczej” to też pomoc.", "Od tego czasu nie widać pomocy ani innej drogi."),
    "no_sugar_coating": Sides("Nie widać od Ciebie słowa o tym, że się opóźni. Lepiej dziś niż wcale.", "Nie widać do Ciebie słowa o tym, że się opóźni."),
    "two_sides_of_the_desk": Sides(
        "Od tego czasu nie widać słowa od Ciebie. „Jeszcze nic nie wiadomo” też nim jest.", "Od tego czasu nie widać słowa do Ciebie."
    ),
    "cover": Sides(
        "Nie widać, kto zajmie się tą osobą ({who}) pod Twoją nieobecność. Wskaż kogoś.", "Nie widać, kto zajmie się Tobą, gdy {who} będzie poza biurem."
    ),
    "accountability": Sides("Przyznane; od tego czasu nie widać, żeby coś to naprawiło.", "Przyznane; od tego czasu nie widać, żeby coś to naprawiło."),
    "continuous_learning": Sides(
        "Nie widać od Ciebie słowa o tym, co się zmieniło. Wystarczy jedno zdanie.", "Nie widać do Ciebie słowa o tym, co się zmieniło."
    ),
    "alternatives_for_risks": Sides("Nie widać przy tym innej drogi. Jest jakaś?", "Nie widać przy tym innej drogi."),
    "credit_supporters": Sides("Od tego czasu nie widać Twojego podziękowania.", "Od tego czasu nie widać podziękowania dla Ciebie."),
    "open_lines": Sides(f"{NO_REPLY.mine} Podany termin też nią jest.", NO_REPLY.theirs),
    "roles_clear": Sides("Nie widać, kto to bierze. Weź to albo zapytaj, kto bierze.", "Nie widać, kto to bierze."),
    "reflect_then_act": Sides("Jeszcze nieoznaczone jako zrobione.", "Jeszcze nieoznaczone jako zrobione."),
}
A_WORD_SEEN = Sides(
    "Widać Twoje słowo w odpowiedzi ({day}); od tego czasu nie widać, żeby to dotarło.",
    "{who}: słowo w odpowiedzi do Ciebie ({day}); od tego czasu nie widać, żeby to dotarło.",
)

BEGAN = {
    "two_sides_of_the_desk": Sides("{who}: zgłoszenie albo rozmowa u klienta, {day}.", "Twoje zgłoszenie kandydata, {day}."),
    "cover": Sides("Początek Twojej nieobecności: {due}.", "{who}: początek nieobecności, {due}."),
    "open_lines": Sides("{who}: dwa odwołane spotkania, ostatnio {day}.", "Dwa odwołane spotkania z Tobą, ostatnio {day}."),
    "reflect_then_act": Sides("Jedna rzecz do zrobienia, wybrana {day}.", "Jedna rzecz do zrobienia, wybrana {day}."),
    "continuous_learning": Sides("{who}: odpowiedź na Twoje pytanie, co robić lepiej, {day}.", "Twoja odpowiedź na pytanie, co robić lepiej, {day}."),
    "credit_supporters": Sides("{who}: pomoc dla Ciebie, {day}.", "Twoja pomoc ({who}), {day}."),
}
STARTED = Sides("{who}: początek, {day}.", "{who}: początek, {day}.")
