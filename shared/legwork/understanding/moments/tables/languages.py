"""Frequent small words that tell a language (observed), and its words before an hour. Folded."""

# ruff: noqa: SIM905 - lists of words are read more easily as text

MARKERS = {
    "en": frozenset(
        "the and you your for with is are that this would will be i'm we have my me on at of to it".split()
    ),
    "de": frozenset(
        "der die das und ich sie wir ist nicht mit fur uhr ein eine zu den passt gerne oder bei auch "
        "konnen konnte ihnen dir mir bis dann hatte wenn vom".split()
    ),
    "fr": frozenset(
        "le la les et je vous nous est pas pour avec une des du au ce que suis serait ou sur vers bien merci "
        "bonjour convient heures prochain".split()
    ),
    "es": frozenset(
        "el la los las y que usted nos es para con una del por podemos seria hola gracias a puedo le o viene "
        "proximo tarde".split()
    ),
    "nl": frozenset(
        "de het een en ik je wij niet met voor om uur dat kan zou u we is op naar dan graag of volgende bent".split()
    ),
    "it": frozenset(
        "il lo la e di che per con una del alle sono possiamo va bene grazie ciao o sarebbe prossimo ore dalle".split()
    ),
    "pt": frozenset(
        "o os e de que para com uma do as podemos seria ola obrigado obrigada na no ou proxima pode feira".split()
    ),
    "tr": frozenset(
        "merhaba ve bir bu icin ile saat gunu uygun veya olur musunuz sizin benim tesekkurler var uygundur gorusmek "
        "uzere olsun uyar hanim bey".split()
    ),
    "fi": frozenset("hei ja on klo tai kello minulle sopii olen etta voisi kiitos terveisin viikolla moi".split()),
    "et": frozenset("tere ja on kell voi mulle sobib olen et aitah see teie".split()),
    "pl": frozenset("dzien dobry jest o godz lub albo w czy moge pan pani dziekuje sie pozdrawiam na prosze i".split()),
    "cs": frozenset("dobry den je v ve nebo se muzu dekuji by bych na vam mi hodi s pozdravem jsem prosim".split()),
    "sk": frozenset("dobry je o alebo sa mozem dakujem by vam mi hodi s pozdravom som prosim ci".split()),
    "sl": frozenset("pozdravljeni je ob ali se lahko hvala bi vam mi ustreza lep sem prosim".split()),
    "hr": frozenset("postovani je u ili se mogu hvala bi vam mi odgovara srdacan sam molim sati".split()),
    "hu": frozenset("kedves vagy es az egy hogy orakor koszonom udvozlettel jo nekem meg van lesz szia".split()),
    "ro": frozenset("buna ora sau si un pentru multumesc va este cu ziua as fi puteti la salut".split()),
    "id": frozenset("halo selamat pukul jam atau dan yang untuk saya bisa pada hari terima kasih".split()),
}
FOREIGN_AT = frozenset("a las alle om um as aux vers gegen".split())
# before an hour in the languages whose "at" is another word elsewhere
AT_BY_LANGUAGE = {
    "pl": frozenset(("o",)), "sk": frozenset(("o",)), "cs": frozenset(("v", "ve")), "sl": frozenset(("ob",)),
    "hr": frozenset(("u",)), "ro": frozenset(("la", "ora")),
}  # fmt: skip
