"""Words that any two sentences of working mail may share without speaking of one thing; in Polish, beside the most frequent ones."""

COMMONPLACE = frozenset(
    """
    ale albo bardzo będzie będę był była było były być chcę chciał chciałbym chciałabym coś czasu czas czy czym dać dalej dam dany dla dlaczego dnia dni
    dobrze dobry dobre dzień dziś dzisiaj dziękuję dzięki gdy gdyby gdzie ile inne inny jak jaka jakie jaki jako jest jestem jeszcze jeśli jeżeli już jutro
    każdy kiedy kilka kolejny koniec końca kto która które który list liście lub mail maila mailem mam mamy mail może mogę możemy można mógłby mógłbyś musi
    możesz możecie mogłabyś
    nasz nasze nad nam nas nic nie niech nowa nowe nowy obecnie odpowiedź odpowiem około oraz pan pani panu państwa państwo pod poniedziałek wtorek środa
    czwartek piątek sobota niedziela piątku poniedziałku wtorku środy czwartku podać podesłać poproszę pomoc pomóc ponieważ potem potrzebuję pozdrawiam
    pracy pracuję proszę prośba prośbą przed przesłać przesyłam przesłał prześlę przez przy przykład pytanie raz razem rok roku rzecz sprawa sprawdzę
    sprawdzić sprawie sprawę swój tak taka taki takie także tam tego tej temat ten teraz też tego tylko tym tydzień tygodnia tygodniu uwagi wczoraj wersja
    wiadomość więc wiem właśnie wszystko wszystkie wtedy wysłać wysłałem wysłałam wyślę wysyłam zaraz załączeniu załącznik załączniku załączam zanim zawsze
    został zostało zrobić zrobię żeby życzę
    """.split()  # noqa: SIM905  a list of words is read as words
)
