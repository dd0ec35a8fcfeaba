# ruff: noqa: RUF001 - words of many scripts; letters that look alike are meant
"""Months, words around times and zone abbreviations of dates that clients write. Source: Unicode CLDR, unless said."""

# language -> its months, January first; forms separated by `|`. A form also stands for its longer cases.
MONTHS: dict[str, str] = {
    "en": "jan|january feb|february mar|march apr|april may jun|june jul|july aug|august sep|sept|september "
    "oct|october nov|november dec|december",
    "de": "jan|januar|jän|jänner feb|februar mär|märz|mrz apr|april mai jun|juni jul|juli aug|august "
    "sep|sept|september okt|oktober nov|november dez|dezember",
    "fr": "janv|janvier févr|février|fév mars avr|avril mai juin juil|juillet août|aout sept|septembre "
    "oct|octobre nov|novembre déc|décembre",
    "es": "ene|enero feb|febrero mar|marzo abr|abril may|mayo jun|junio jul|julio ago|agosto "
    "sep|sept|septiembre oct|octubre nov|noviembre dic|diciembre",
    "it": "gen|gennaio feb|febbraio mar|marzo apr|aprile mag|maggio giu|giugno lug|luglio ago|agosto "
    "set|settembre ott|ottobre nov|novembre dic|dicembre",
    "pt": "jan|janeiro fev|fevereiro mar|março abr|abril mai|maio jun|junho jul|julho ago|agosto set|setembro "
    "out|outubro nov|novembro dez|dezembro",
    "nl": "jan|januari feb|februari mrt|maart apr|april mei jun|juni jul|juli aug|augustus sep|sept|september "
    "okt|oktober nov|november dec|december",
    "da": "jan|januar feb|februar mar|marts apr|april maj jun|juni jul|juli aug|august sep|sept|september "
    "okt|oktober nov|november dec|december",
    "no": "jan|januar feb|februar mar|mars apr|april mai jun|juni jul|juli aug|august sep|sept|september "
    "okt|oktober nov|november des|desember",
    "sv": "jan|januari feb|februari mars apr|april maj jun|juni jul|juli aug|augusti sep|sept|september "
    "okt|oktober nov|november dec|december",
    "fi": "tammik|tammikuuta helmik|helmikuuta maalisk|maaliskuuta huhtik|huhtikuuta toukok|toukokuuta "
    "kesäk|kesäkuuta heinäk|heinäkuuta elok|elokuuta syysk|syyskuuta lokak|lokakuuta marrask|marraskuuta "
    "jouluk|joulukuuta",
    "pl": "sty|stycznia|styczeń lut|lutego|luty mar|marca|marzec kwi|kwietnia|kwiecień maj|maja "
    "cze|czerwca|czerwiec lip|lipca|lipiec sie|sierpnia|sierpień wrz|września|wrzesień "
    "paź|października|październik lis|listopada|listopad gru|grudnia|grudzień",
    "cs": "led|ledna|leden úno|února|únor bře|března|březen dub|dubna|duben kvě|května|květen čvn|června|červen "
    "čvc|července|červenec srp|srpna|srpen zář|září říj|října|říjen lis|listopadu|listopad "
    "pro|prosince|prosinec",
    "sk": "jan|januára|január feb|februára|február mar|marca|marec apr|apríla|apríl máj|mája jún|júna júl|júla "
    "aug|augusta|august sep|septembra|september okt|októbra|október nov|novembra|november "
    "dec|decembra|december",
    "hr": "sij|siječnja|siječanj velj|veljače|veljača ožu|ožujka|ožujak tra|travnja|travanj svi|svibnja|svibanj "
    "lip|lipnja|lipanj srp|srpnja|srpanj kol|kolovoza|kolovoz ruj|rujna|rujan lis|listopada|listopad "
    "stu|studenoga|studenog|studeni pro|prosinca|prosinac",
    "sl": "jan|januar feb|februar mar|marec apr|april maj jun|junij jul|julij avg|avgust sep|september "
    "okt|oktober nov|november dec|december",
    "hu": "jan|január febr|február márc|március ápr|április máj|május jún|június júl|július aug|augusztus "
    "szept|szeptember okt|október nov|november dec|december",
    "ro": "ian|ianuarie feb|februarie mar|martie apr|aprilie mai iun|iunie iul|iulie aug|august sept|septembrie "
    "oct|octombrie nov|noiembrie dec|decembrie",
    "et": "jaan|jaanuar veebr|veebruar märts apr|aprill mai juuni juuli aug|august sept|september okt|oktoober "
    "nov|november dets|detsember",
    "tr": "oca|ocak şub|şubat mar|mart nis|nisan may|mayıs haz|haziran tem|temmuz ağu|ağustos eyl|eylül "
    "eki|ekim kas|kasım ara|aralık",
    "ru": "янв|января|январь февр|февраля|фев|февраль мар|марта|март апр|апреля|апрель мая|май июн|июня|июнь "
    "июл|июля|июль авг|августа|август сент|сентября|сен|сентябрь окт|октября|октябрь "
    "нояб|ноября|ноя|ноябрь дек|декабря|декабрь",
    "uk": "січ|січня|січень лют|лютого|лютий бер|березня|березень квіт|квітня|квітень трав|травня|травень "
    "черв|червня|червень лип|липня|липень серп|серпня|серпень вер|вересня|вересень жовт|жовтня|жовтень "
    "лист|листопада|листопад груд|грудня|грудень",
    "bg": "ян|януари фев|февруари март апр|април май юни юли авг|август сеп|септември окт|октомври ное|ноември "
    "дек|декември",
    "el": "ιαν|ιανουαρίου φεβ|φεβρουαρίου μαρ|μαρτίου απρ|απριλίου μαΐ|μαΐου|μαϊ ιουν|ιουνίου ιουλ|ιουλίου "
    "αυγ|αυγούστου σεπ|σεπτεμβρίου οκτ|οκτωβρίου νοε|νοεμβρίου δεκ|δεκεμβρίου",
    "ca": "gen|gener febr|febrer març abr|abril maig juny jul|juliol ag|agost set|setembre oct|octubre nov|novembre "
    "des|desembre",
    "lt": "saus|sausio vas|vasario kov|kovo bal|balandžio geg|gegužės birž|birželio liep|liepos rugp|rugpjūčio "
    "rugs|rugsėjo spal|spalio lapkr|lapkričio gruod|gruodžio",
    "lv": "janv|janvāris febr|februāris marts apr|aprīlis maijs jūn|jūnijs jūl|jūlijs aug|augusts sept|septembris "
    "okt|oktobris nov|novembris dec|decembris",
    "sr": "јан|јануар феб|фебруар мар|март апр|април мај јун јул авг|август сеп|септембар окт|октобар нов|новембар "
    "дец|децембар",
    "he": "ינו|ינואר|בינואר פבר|פברואר|בפברואר מרץ|במרץ אפר|אפריל|באפריל מאי|במאי יוני|ביוני יולי|ביולי "
    "אוג|אוגוסט|באוגוסט ספט|ספטמבר|בספטמבר אוק|אוקטובר|באוקטובר נוב|נובמבר|בנובמבר דצמ|דצמבר|בדצמבר",
    "ar": "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
    "id": "jan|januari feb|februari mar|maret apr|april mei jun|juni jul|juli agu|agustus|agt sep|september "
    "okt|oktober nov|november des|desember",
}
# The word before the time tells Croatian from Polish and Czech, whose "listopad" is another month.
AT_WORDS: dict[str, str] = {"hr": " u ", "pl": " o ", "cs": " v ", "sk": " o "}

# Abbreviation (casefolded) -> minutes east of UTC.
ZONES: dict[str, int] = {
    "utc": 0, "gmt": 0, "z": 0, "wet": 0, "bst": 60, "west": 60, "ist": 330,
    "cet": 60, "mez": 60, "seč": 60, "hnec": 60, "cest": 120, "mesz": 120, "selč": 120, "sast": 120, "eet": 120,
    "oez": 120, "eest": 180, "oesz": 180, "msk": 180, "trt": 180, "мск": 180,
    "est": -300, "edt": -240, "cst": -360, "cdt": -300, "mst": -420, "mdt": -360, "pst": -480, "pdt": -420,
    "hne": -300, "hae": -240, "hnp": -480, "hap": -420,  # French Canada: Apple Mail
    "akst": -540, "akdt": -480, "hst": -600, "ast": -240, "adt": -180, "nst": -210, "ndt": -150, "brt": -180,
    "jst": 540, "kst": 540, "hkt": 480, "sgt": 480, "awst": 480, "acst": 570, "acdt": 630, "aest": 600, "aedt": 660,
    "nzst": 720, "nzdt": 780,
}  # fmt: skip
AM = frozenset(("am", "a.m.", "a. m.", "午前", "上午", "오전", "πμ", "π.μ.", "öö", "de.", "sa", "ص"))
PM = frozenset(("pm", "p.m.", "p. m.", "午後", "下午", "오후", "μμ", "μ.μ.", "ös", "du.", "ch", "م"))
