"""Short names: which first names are said for which ("Bob" for Robert, "Kasia" for Katarzyna), English and Polish; data.

Entries are apart by "|": the full name, then what people say instead. A short form may belong to several full names.
"""

SHORT_NAMES = """
abigail abby | albert al bert | alexander alex al sasha sandy xander | alexandra alex alexa sandra sasha | alfred alf fred
alison ali | alejandro alex | amanda mandy | andrew andy drew | angela angie | anthony tony | antonio tony | arthur art
barbara barb babs | benjamin ben benny | bernard bernie | bradley brad | bradford brad | catherine cathy cate kate katie cat
charles charlie chuck chas | charlotte charlie lottie | christina chris tina christy | christine chris chrissy tina
christopher chris topher kit | clifford cliff | cynthia cindy | daniel dan danny | david dave davey | deborah deb debbie debra
debra deb debbie | dennis denny | donald don donnie | dorothy dot dottie | douglas doug | edward ed eddie ted ned | edwin ed
eleanor ellie nell | elizabeth liz beth lizzie betsy betty eliza libby | emily em | eugene gene | evelyn evie | frances fran
francis frank fran | frederick fred freddy rick | gabriel gabe | gabrielle gabby | geoffrey geoff | gerald gerry jerry | gerard gerry
gregory greg | gwendolyn gwen | harold hal harry | helen nell | henry hank harry | isabella bella izzy | jacob jake
jacqueline jackie | james jim jimmy jamie | janet jan | jason jay | jeffrey jeff | jennifer jen jenny | jeremy jerry
jessica jess jessie | john jack johnny jon | jonathan jon jonny | joseph joe joey | joshua josh | joyce joy | judith judy
julia julie | julian jules | katherine kathy kate katie kat kathie | kathleen kathy kate | kathryn kathy kate | kenneth ken kenny
kevin kev | kimberly kim kimberley | lawrence larry | leonard len lenny leo | leslie les | louis lou | louise lou | lucille lucy
lynda lyn | madeline maddie | margaret maggie meg peggy marge | maria mary | martha marty | martin marty | matthew matt matty
maxwell max | megan meg | melissa mel missy | michael mike mick mickey mikey | michelle shelly | mitchell mitch | monica mon
nancy nan | nathan nate nat | nathaniel nate nat | nicholas nick nicky | nicole nicky nikki | norman norm | olivia liv | oliver ollie
pamela pam | patricia pat patty trish tricia | patrick pat paddy | paul paulie | peter pete | philip phil | phillip phil | rachel rach
randall randy | raymond ray | rebecca becky becca | reginald reg | richard rick dick rich richie ricky
robert bob rob bobby robbie bert | roberta bobbie | roger rog | ronald ron ronnie | rosemary rose rosie | russell russ | samantha sam
samuel sam sammy | sandra sandy | sarah sara sally | scott scotty | sharon shari | shirley shirl | sidney sid | stanley stan
stephanie steph | stephen steve | steven steve | stuart stu | susan sue susie suzy | suzanne sue suzy | sylvia syl | terrence terry
theodore ted teddy theo | theresa terry tess | thomas tom tommy | timothy tim timmy | valerie val | vanessa nessa | veronica ronnie
victor vic | victoria vicky vicki tori | vincent vince vinny | virginia ginny | vivian viv | walter walt wally
william bill will billy willy liam | zachary zach zack | adam adaś adas | adrian adi | agata agatka | agnieszka aga agusia agnisia
aleksander olek alek aleks | aleksandra ola olka oleńka | alicja ala alusia | andrzej jędrek jedrek andrzejek | anita anitka
anna ania anka aneczka andzia anulka | antoni antek antoś antos | arkadiusz arek | artur arturek | barbara basia baśka baska
bartłomiej bartek | bartosz bartek | bartlomiej bartek | beata beatka | bogdan boguś bogus | bogusław boguś bogus | bogusława bogusia
bożena bożenka bozena | cezary czarek | czesław czesiek | dagmara daga | damian damianek | daniel danek | danuta danka danusia
dariusz darek daro | dawid dawidek | dominik domin | dominika domi | dorota dorotka | edward edek edzio | edyta edytka
elżbieta ela elka elżunia | elzbieta ela elka | emilia emilka | ewa ewka ewcia ewunia | ewelina ewelinka | filip filipek
franciszek franek | gabriela gabi gabrysia | grażyna grażynka grazyna | grzegorz grzesiek grzesiu greg grześ grzes | halina halinka
hanna hania hanka | helena hela helenka | henryk henio heniek | hubert hubi | ilona ilonka | irena irenka | ireneusz irek
iwona iwonka | izabela iza izka | jacek jacuś jacus | jadwiga jadzia | jakub kuba | jan janek jasiek jaś jas jasiu | janina janka
janusz januszek | jarosław jarek | jaroslaw jarek | jerzy jurek | joanna asia joasia aśka aska | jolanta jola jolka
józef józek jozek | julia julka | julian julek | justyna justynka justa | kamil kamilek | kamila kamilka | karol karolek
karolina karola karolcia | katarzyna kasia kaśka kaska kasieńka | kazimierz kazik kazio | kinga kinia | konrad konradek
krystian krystek | krystyna krysia kryśka | krzysztof krzysiek krzysiu krzyś krzys chris | lech leszek | leszek lesio | lucyna lucynka
łukasz luki łukaszek lukasz | lukasz luki | maciej maciek maciuś macius | magdalena magda madzia magdusia
małgorzata gosia małgosia gośka goska malgosia | malgorzata gosia malgosia goska | marcin marcinek | marek mareczek
maria marysia maryla majka | marianna marysia | mariusz mario mariuszek | marta martusia | martyna martynka | mateusz mati mateuszek
michał michałek misiek michal | michal misiek | mieczysław mietek | mirosław mirek | miroslaw mirek | mirosława mirka
monika monia moni | natalia natka nati | nikodem niko | norbert norbi | oliwia oliwka | patrycja pati patka | paulina paula paulinka
paweł pawełek pawel | pawel pawełek | piotr piotrek piotruś piotrus | przemysław przemek przemo | przemyslaw przemek przemo
radosław radek | radoslaw radek | rafał rafałek rafal | rafal rafałek | renata renatka renia | robert robertek robcio | roman romek
ryszard rysiek rysio | sebastian seba | sławomir sławek slawek | slawomir slawek | stanisław staszek stasiek stach
stanislaw staszek stasiek | stefan stefek | sylwester sylwek | sylwia sylwunia | szymon szymek | tadeusz tadek | teresa tereska renia
tomasz tomek tomuś tomus | urszula ula ulka | wacław wacek | waldemar waldek | wanda wandzia | weronika wera | wiesław wiesiek
wiesława wiesia | wiktor wiktorek | wiktoria wika | witold witek | władysław władek wladek | włodzimierz włodek wlodek
wojciech wojtek wojtuś wojtus | zbigniew zbyszek zbychu | zdzisław zdzisiek | zofia zosia zośka zoska | zuzanna zuzia
"""

APART = "|"


def families() -> dict[str, frozenset[str]]:
    """Each first name, full or short, with all that may be said for it, itself included."""
    found: dict[str, set[str]] = {}
    for line in SHORT_NAMES.strip().splitlines():
        for entry in line.split(APART):
            names = entry.split()
            for name in names:
                found.setdefault(name, {name}).update((names[0],) if name != names[0] else names)
    return {name: frozenset(several) for name, several in found.items()}


FAMILIES = families()
"""Full → its short forms; short → the full names it stands for."""


def says(said: str, first: str) -> bool:
    """Whether someone of the first name `first` may be called `said` (both lower case): "Pete" for Peter, "Kasia" for Katarzyna."""
    if said == first:
        return True
    one, other = FAMILIES.get(said, frozenset()), FAMILIES.get(first, frozenset())
    return said in other or first in one
