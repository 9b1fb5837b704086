"""Nowiny z życia poza pracą, po polsku: co kto zaczął, wygrał, kupił albo zdał, on sam lub jego bliscy."""

NEWS = (
    r"\b(?:zaczyna|zaczęła|zaczął|zaczynam|zaczęłam|zacząłem|dostała|dostał|ma) (?:\w+ )?now(?:ą|ej) (?:prac[ęy]|szkoł[ęy])\b"
    r"|\b(?:kupiliśmy|kupiłam|kupiłem|wprowadzamy się|wprowadziliśmy się|przeprowadzamy się|przeprowadziliśmy się)"
    r"(?: (?:do|na|nowe|nową|nowego|w końcu))* (?:dom|domu|mieszkanie|mieszkania|działkę|łódkę|psa|ogród)\b"
    r"|\b(?:żona|mąż|syn|córka|siostra|brat|mama|tata|wnuczka|wnuk)"
    r" (?:\w+ )?(?:zaczyna|zaczęła|zaczął|zdała|zdał|wygrała|wygrał|kończy|skończyła|skończył|obroniła|obronił|gra)\b"
    r"|\b(?:bierzemy ślub|wychodzę za mąż|żenię się|zaręczy\w+ się)\b|\b(?:przebiegłam|przebiegłem) (?:\w+ )?(?:pół)?maraton\b|\bmamy (?:szczeniaka|psa|kota)\b"
)
