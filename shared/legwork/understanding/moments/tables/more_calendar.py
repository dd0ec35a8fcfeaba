"""Weekdays and months of further languages, in every case that stands beside a clock time. As spelt, not folded.

Source: CLDR 47, calendar names (format and stand-alone, wide); the case endings are those of each language's grammar.
Left out are names that are everyday words of their own language, and those that mean two months in two languages.
"""

# ruff: noqa: RUF001 - the letters of these languages are meant

from collections.abc import Mapping

# language: Monday to Sunday, every form of a day in one string
MORE_WEEKDAYS: Mapping[str, tuple[str, ...]] = {
    "tr": ("pazartesi", "salı", "çarşamba", "perşembe", "cuma", "cumartesi", "pazar"),
    "fi": (
        "maanantai maanantaina maanantaiksi", "tiistai tiistaina tiistaiksi", "keskiviikko keskiviikkona keskiviikoksi",
        "torstai torstaina torstaiksi", "perjantai perjantaina perjantaiksi", "lauantai lauantaina lauantaiksi",
        "sunnuntai sunnuntaina sunnuntaiksi",
    ),
    "et": (
        "esmaspäev esmaspäeval", "teisipäev teisipäeval", "kolmapäev kolmapäeval", "neljapäev neljapäeval",
        "reede reedel", "laupäev laupäeval", "pühapäev pühapäeval",
    ),
    "pl": (
        "poniedziałek poniedziałku", "wtorek wtorku", "środa środę środy środzie", "czwartek czwartku",
        "piątek piątku", "sobota sobotę soboty", "niedziela niedzielę niedzieli",
    ),
    "cs": ("pondělí", "úterý", "středa středu", "čtvrtek", "pátek", "sobota sobotu", "neděle neděli"),
    "sk": ("pondelok", "utorok", "streda stredu", "štvrtok", "piatok", "sobota sobotu", "nedeľa nedeľu"),
    "sl": ("ponedeljek", "torek", "sreda sredo", "četrtek", "petek", "sobota soboto", "nedelja nedeljo"),
    "hr": (
        "ponedjeljak ponedeljak", "utorak", "srijeda srijedu sreda sredu", "četvrtak", "petak", "subota subotu",
        "nedjelja nedjelju nedelja nedelju",
    ),
    "hu": (
        "hétfő hétfőn hétfőre", "kedd kedden keddre", "szerda szerdán szerdára", "csütörtök csütörtökön csütörtökre",
        "péntek pénteken péntekre", "szombat szombaton szombatra", "vasárnap vasárnapra",
    ),
    "ro": ("luni", "marți marţi", "miercuri", "joi", "vineri", "sâmbătă", "duminică"),
    "ca": ("dilluns", "dimarts", "dimecres", "dijous", "divendres", "dissabte", "diumenge"),
    "lv": (
        "pirmdiena pirmdien", "otrdiena otrdien", "trešdiena trešdien", "ceturtdiena ceturtdien",
        "piektdiena piektdien", "sestdiena sestdien", "svētdiena svētdien",
    ),
    "lt": (
        "pirmadienis pirmadienį", "antradienis antradienį", "trečiadienis trečiadienį", "ketvirtadienis ketvirtadienį",
        "penktadienis penktadienį", "šeštadienis šeštadienį", "sekmadienis sekmadienį",
    ),
    "el": ("δευτέρα", "τρίτη", "τετάρτη", "πέμπτη", "παρασκευή", "σάββατο", "κυριακή"),
    "ru": (
        "понедельник", "вторник", "среда среду", "четверг", "пятница пятницу", "суббота субботу", "воскресенье",
    ),
    "uk": ("понеділок", "вівторок", "середа середу", "четвер", "п'ятниця п'ятницю", "субота суботу", "неділя неділю"),
    "bg": ("понеделник", "", "сряда", "четвъртък", "петък", "събота", "неделя"),
    "id": ("senin", "selasa", "rabu", "kamis", "jumat jum'at", "sabtu"),
    "sw": ("jumatatu", "jumanne", "jumatano", "alhamisi", "ijumaa", "jumamosi", "jumapili"),
    "ar": ("الاثنين الإثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"),
    "fa": ("دوشنبه", "سه‌شنبه", "چهارشنبه", "پنجشنبه پنج‌شنبه", "جمعه"),
}  # fmt: skip
# days of two words: their second word alone is a number or another thing. "יום" is the day, "thứ" the number
MORE_WEEKDAY_PHRASES: Mapping[str, int] = {
    f"{day} {name}": number
    for number, names in enumerate(("שני ב", "שלישי ג", "רביעי ד", "חמישי ה", "שישי ו", "שבת", "ראשון א"))
    for name in names.split()
    for day in ("יום", "ביום")
} | {
    "thứ hai": 0, "thứ ba": 1, "thứ tư": 2, "thứ năm": 3, "thứ sáu": 4, "thứ bảy": 5, "chủ nhật": 6,
    "hari minggu": 6,
}  # fmt: skip
# short names that are words or names elsewhere: days in a text of their language alone, folded
DAYS_BY_LANGUAGE: Mapping[str, frozenset[str]] = {
    "ro": frozenset(("luni", "marti", "joi")), "tr": frozenset(("pazar", "cuma")), "sl": frozenset(("torek", "petek")),
    "id": frozenset(("senin", "rabu", "kamis")),
}  # fmt: skip
# names that are ordinal numbers too: a day where they have a capital; folded
CAPITAL_DAYS = frozenset(("τριτη", "τεταρτη", "πεμπτη", "δευτερα"))

MORE_MONTHS: Mapping[str, tuple[str, ...]] = {
    "tr": ("ocak", "şubat", "mart", "nisan", "mayıs", "haziran", "temmuz", "ağustos", "eylül", "ekim", "kasım",
           "aralık"),
    "fi": tuple(
        f"{name}kuu {name}kuuta {name}kuun"
        for name in ("tammi", "helmi", "maalis", "huhti", "touko", "kesä", "heinä", "elo", "syys", "loka", "marras",
                     "joulu")
    ),
    "et": ("jaanuar jaanuaril", "veebruar veebruaril", "märts märtsil", "aprill aprillil", "mai", "juuni juunil",
           "juuli juulil", "august augustil", "september septembril", "oktoober oktoobril", "november novembril",
           "detsember detsembril"),
    "pl": ("styczeń stycznia", "luty lutego", "marzec marca", "kwiecień kwietnia", "maja", "czerwiec czerwca",
           "lipiec lipca", "sierpień sierpnia", "wrzesień września", "październik października", "",
           "grudzień grudnia"),
    "cs": ("leden ledna", "únor února", "březen března", "duben dubna", "květen května", "červen června",
           "červenec července", "srpen srpna", "září", "říjen října", "listopadu", "prosinec prosince"),
    "sk": ("januára", "februára", "marca", "apríla", "mája", "júna", "júla", "augusta", "septembra", "októbra",
           "novembra", "decembra"),
    "sl": ("januarja", "februarja", "", "aprila", "maja", "junija", "julija", "avgusta", "", "oktobra", "", ""),
    "hr": ("siječnja", "veljače", "ožujka", "travnja", "svibnja", "lipnja", "srpnja", "kolovoza", "rujna", "",
           "studenoga studenog", "prosinca"),
    "hu": ("január", "február", "március", "április", "május", "június", "július", "augusztus", "szeptember",
           "október", "november", "december"),
    "ro": ("ianuarie", "februarie", "martie", "aprilie", "", "iunie", "iulie", "", "septembrie", "octombrie",
           "noiembrie", "decembrie"),
    "ca": ("gener", "febrer", "març", "", "maig", "juny", "juliol", "agost", "setembre", "", "", "desembre"),
    "lv": ("janvāris janvārī", "februāris februārī", "marts martā", "aprīlis aprīlī", "maijs maijā", "jūnijs jūnijā",
           "jūlijs jūlijā", "augusts augustā", "septembris septembrī", "oktobris oktobrī", "novembris novembrī",
           "decembris decembrī"),
    "lt": ("sausio", "vasario", "kovo", "balandžio", "gegužės", "birželio", "liepos", "rugpjūčio", "rugsėjo", "spalio",
           "lapkričio", "gruodžio"),
    "el": ("ιανουάριος ιανουαρίου", "φεβρουάριος φεβρουαρίου", "μάρτιος μαρτίου", "απρίλιος απριλίου", "μάιος μαΐου",
           "ιούνιος ιουνίου", "ιούλιος ιουλίου", "αύγουστος αυγούστου", "σεπτέμβριος σεπτεμβρίου",
           "οκτώβριος οκτωβρίου", "νοέμβριος νοεμβρίου", "δεκέμβριος δεκεμβρίου"),
    "ru": ("января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября",
           "декабря"),
    "uk": ("січня", "лютого", "березня", "квітня", "травня", "червня", "липня", "серпня", "вересня", "жовтня",
           "листопада", "грудня"),
    "bg": ("януари", "февруари", "март", "април", "май", "юни", "юли", "август", "септември", "октомври", "ноември",
           "декември"),
    "id": ("", "", "maret", "", "", "", "", "agustus", "", "", "", "desember"),
    "ar": ("يناير", "فبراير", "مارس", "أبريل إبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر",
           "ديسمبر"),
    "he": ("ינואר בינואר", "פברואר בפברואר", "מרץ במרץ", "אפריל באפריל", "מאי במאי", "יוני ביוני", "יולי ביולי",
           "אוגוסט באוגוסט", "ספטמבר בספטמבר", "אוקטובר באוקטובר", "נובמבר בנובמבר", "דצמבר בדצמבר"),
}  # fmt: skip
# "listopada": October in Croatian, November in Polish and Czech; months of one language, folded
MONTHS_BY_LANGUAGE: Mapping[str, Mapping[str, int]] = {
    "hr": {"listopad": 10, "listopada": 10},
    "pl": {"listopad": 11, "listopada": 11},
    "cs": {"listopad": 11},
}
