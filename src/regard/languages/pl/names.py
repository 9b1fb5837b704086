"""How people are greeted in Polish; the same names as in English. Lower case."""

GREETINGS = (
    "dzień dobry", "dzien dobry", "dobry wieczór", "dobry wieczor", "witam serdecznie", "cześć", "czesc", "hej", "hejka", "witam",
    "witaj", "witajcie", "szanowny", "szanowna", "szanowni", "drogi", "droga", "drodzy", "drogie", "siemka", "siema", "panie", "pani",
    "kochany", "kochana", "kochani", "czołem",
)  # fmt: skip
EVERYONE = frozenset(
    [
        "wszyscy",
        "wszystkim",
        "państwo",
        "panstwo",
        "zespole",
        "zespół",
        "zespol",
        "koledzy",
        "koleżanki",
        "ekipo",
        "ludzie",
        "kochani",
        "drodzy",
        "panowie",
        "panie",
    ]
)
ADDRESS = frozenset((
    "pan", "pani", "panie", "panno", "państwo", "szanowny", "szanowna", "szanowni", "drogi", "droga", "dyrektorze", "prezesie",
    "doktorze", "profesorze",
))  # fmt: skip
AND = frozenset({"i", "oraz", "&"})
# Names as they are called (vocative) and the short forms, with the name as it is written.
SHORT = {
    "piotrze": "piotr", "piotrku": "piotr", "piotrek": "piotr", "marku": "marek", "tomku": "tomasz", "tomek": "tomasz",
    "tomaszu": "tomasz", "janie": "jan", "janku": "jan", "jasiu": "jan", "michale": "michał", "pawle": "paweł",
    "krzysztofie": "krzysztof", "krzysiu": "krzysztof", "krzysiek": "krzysztof", "andrzeju": "andrzej", "grzegorzu": "grzegorz",
    "grzesiu": "grzegorz", "jakubie": "jakub", "kubo": "jakub", "kuba": "jakub", "wojtku": "wojciech", "wojtek": "wojciech",
    "wojciechu": "wojciech", "maćku": "maciej", "maciek": "maciej", "macieju": "maciej", "adamie": "adam", "rafale": "rafał",
    "łukaszu": "łukasz", "robercie": "robert", "marcinie": "marcin", "dawidzie": "dawid", "stanisławie": "stanisław",
    "jacku": "jacek", "bartku": "bartosz", "bartek": "bartosz", "bartoszu": "bartosz", "mateuszu": "mateusz", "kamilu": "kamil",
    "szymonie": "szymon", "filipie": "filip", "antoni": "antoni", "anno": "anna", "aniu": "anna", "ania": "anna", "mario": "maria",
    "marysiu": "maria", "katarzyno": "katarzyna", "kasiu": "katarzyna", "kasia": "katarzyna", "małgorzato": "małgorzata",
    "gosiu": "małgorzata", "gosia": "małgorzata", "agnieszko": "agnieszka", "agnieszka": "agnieszka", "barbaro": "barbara",
    "basiu": "barbara", "basia": "barbara", "ewo": "ewa", "ewuniu": "ewa", "krystyno": "krystyna", "marto": "marta",
    "magdo": "magdalena", "magda": "magdalena", "magdaleno": "magdalena", "joanno": "joanna", "asiu": "joanna", "asia": "joanna",
    "moniko": "monika", "zofio": "zofia", "zosiu": "zofia", "zosia": "zofia", "olu": "aleksandra", "ola": "aleksandra",
    "aleksandro": "aleksandra", "natalio": "natalia", "karolino": "karolina", "justyno": "justyna", "doroto": "dorota",
    "beato": "beata", "iwono": "iwona", "renato": "renata", "izo": "izabela", "iza": "izabela", "julio": "julia", "haniu": "hanna",
    "hanno": "hanna",
}  # fmt: skip
