"""Nowiny z życia poza pracą, po polsku: co kto zaczął, wygrał, kupił albo zdał, on sam lub jego bliscy."""

NEWS = (
    r"\b(?:zaczyna|zaczęła|zaczął|zaczynam|zaczęłam|zacząłem|dostała|dostał|ma) (?:\w+ )?now(?:ą|ej) (?:prac[ęy]|szkoł[ęy])\b"
    r"|\b(?:kupiliśmy|kupiłam|kupiłem|wprowadzamy się|wprowadziliśmy się|przeprowadzamy się|przeprowadziliśmy się)"
    r"(?: (?:do|na|nowe|nową|nowego|w końcu))* (?:dom|domu|mieszkanie|mieszkania|działkę|łódkę|psa|ogród)\b"
    r"|\b(?:żona|mąż|syn|córka|siostra|brat|mama|tata|wnuczka|wnuk)"
    r" (?:\w+ )?(?:zaczyna|zaczęła|zaczął|zdała|zdał|wygrała|wygrał|kończy|skończyła|skończył|obroniła|obronił|gra)\b"
    r"|\b(?:bierzemy ślub|wychodzę za mąż|żenię się|zaręczy\w+ się)\b|\b(?:przebiegłam|przebiegłem) (?:\w+ )?(?:pół)?maraton\b|\bmamy (?:szczeniaka|psa|kota)\b"
)
OF_HOME = (
    r"\b(?:żon[aąęyo]\w{0,2}|mąż|męż(?:a|em|owi)|syn(?:a|em|owi|owie|ów|ek|ka|kiem)?|córk\w+|córeczk\w+|dzieci\w{0,4}|bliźnia\w+|wnu(?:k|cz)\w*|mam[aąę]|tat[aąęy]|rodzic\w+|siostr\w+|brat(?:a|em|u|ek|owi)?"
    r"|pies|psa|psem|szczenia\w+|kot(?:a|em|ek|ka|y|ów)?|koni(?:e|a|em|ach)?|urodzin\w*|ślub\w{0,3}|hobby|ogród\w*|ogrod\w+|działk\w+|maraton\w*|biega\w*|rower\w*|żeglar\w+|żegluje|wspina\w+"
    r"|nart\w+|szach\w+|gitar\w+|pianin\w+|chór\w*|tenis\w*|wędk\w+|pływa|przedszkol\w+|kibic\w*)\b"
)
"""O czym notatka z wizytówki bywa warta słowa; tego, co ktoś robi w pracy, tu nie ma."""
