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
}
FOREIGN_AT = frozenset("a las alle om um as aux vers gegen".split())
