# ruff: noqa: E501, RUF001 - letters of other alphabets are meant; a pattern on one line reads best
"""How people meet: words that name a medium, in small letters. Source: everyday English, services by their makers."""

VIDEO = r"zoom|google meet|gmeet|g-?meet|(?:microsoft |ms )?teams|skype|facetime|face ?time|webex|whereby|jitsi|video(?: ?-?(?:call|chat|conference|meeting))?s?|videoanruf|visio(?:conférence)?|videollamada|hangouts?|around\.co|bluejeans|gotomeeting|whats ?app (?:by |with |on )?video|(?:by|on|with) video|virtual(?:ly)?|online|videopuhelu\w*|videohovor\w*|wideorozmow\w*|görüntülü|videóhívás\w*|видео(?:звон|дзвін|връзк)\w*|βιντεοκλήσ\w*|ビデオ通話|オンライン|(?:视频|화상)(?!\w)|(?:meet|same|join|meeting|call) link|on camera|signal video"
PHONE = r"phone(?! box| booth| case| signal| charger)(?: ?-?(?:call|chat))?|telephone|by tel|telefon(?:at|isch)?|téléphone|teléfono|call (?:me|my|you on|your)|ring (?:me|you|my)|(?:call|ring|phone|dial|use|try|text) the (?:mobile|cell|landline|crew room|number)|i'?ll (?:call|ring|phone|dial)(?: you| your| then)?|(?:i can|i could|you can|let me|will|to|and) (?:call|ring|phone) (?:you|me|him|her|then)|give (?:me|you) a (?:call|ring|bell|buzz)|dial(?![ -]in\b)|by cell|on my cell|on your cell|(?:cell|mobile) (?:is|number)|over the phone|whats ?app call|phone is|(?:direct|desk|office|land) ?-?line|call (?:on|at) (?:my|this|the|\+?\d)|same number|anruf|anrufen|ruf(?:en sie)? mich(?: \w+){0,3} an|ruf mich|telefonieren|appelez-moi|appelle-moi|je vous appelle|je t'appelle|par téléphone|ll[aá]mame|ll[aá]meme|te llamo|por teléfono|chiamami|mi chiami|ti chiamo|per telefono|bel me|bel mij|bel je|bellen|telefonisch|telefonda|telefonla|arayın|ararım|puhelim\w*|soita|soitan|telefonicznie|przez telefon|zadzwoni\w*|zadzwoń|telefonem|telefonick\w*|zavolá\w*|zavolejte|telefonon|hívjon|hívom|prin telefon|по телефону|позвон\w*|телефоном|зателефону\w*|τηλεφων\w*|(?:電話|电话|전화)(?!\w)|هاتفيا|اتصل|טלפון|ring mig|ring meg|ringer deg|ringer dig|ringer du|på telefon|ligue-me|me liga|te ligo|por telefone"
IN_PERSON = r"coffee(?: shop)?|caf[eé]s?|lunch|breakfast|brunch|dinner|cuppa|a tea|pub|beer|drinks?|in person|in-person|face[- ]to[- ]face|(?:my|our|your|his|her|the) offices?(?! (?:line|phone|number|direct|landline|hours))|come (?:by|over|in|to|round)|stop by|drop by|swing by|visit|tour|meet (?:me )?at (?:the|my|our|[a-z])|lobby|reception|at the (?:station|museum|library|studio|workshop|lab|clinic|bakery|market|site|campus|hospital|school)|studio|workshop|campus|room \w+|building|front desk|main entrance|bakery|restaurant|yüz yüze|henkilökohtaisesti|osobiście|osobně|osobne|személyesen|лично|особисто|από κοντά|対面|面谈|직접|persönlich|vor ort|en persona|en personne|in persona|op kantoor|ter plaatse|pessoalmente|på plats|på kontoret|kaffee|kaffe|koffie|caffè|un caf[eé]|mittagessen|lunchen|vorbei(?:kommen)?|komm(?:en sie)? vorbei|langs|passez (?:au|à|me voir)"
# said of nothing but a visit
FACE_TO_FACE = r"\b(?:in[- ]person|face[- ]to[- ]face|come (?:by|over|to|round)|(?:stop|drop|swing) by|persönlich|vor ort|en persona|en personne|in persona|pessoalmente|på plats|ter plaatse)\b"

# who is called: the writer, by the reader
CALL_ME = (
    r"\b(?:call|ring|phone|dial|reach) (?:me|my|us)\b|\bgive me a (?:call|ring|shout|bell|buzz)\b"
    r"|\bmy (?:cell|mobile|direct|number|phone|line)\b|\bon \+?\d"
    r"|\b(?:call|ring|phone|dial|use|try|text) (?:the|my) (?:cell|mobile|direct|landline|desk|office|shop|home|work|number|phone|line)\b"
    r"|\bruf(?:en)? (?:sie )?mich\b|\bmeine (?:nummer|handynummer)\b|\bappel(?:ez|le)[- ]moi\b|\bmon (?:numéro|portable)\b"
    r"|\bll[aá]m[ae]me\b|\bme llam(?:as|a|e)\b|\bmi (?:número|móvil|celular)\b|\bchiamami\b|\bmi chiam[ai]\b"
    r"|\bil mio (?:numero|cellulare)\b|\bbel (?:me|mij)\b|\bmijn (?:nummer|mobiel)\b|\bring mi[gn]?\b|\bmitt? nummer\b"
    r"|\bligu?e[- ]me\b|\bme lig(?:ue|a)\b|\bo meu (?:número|telemóvel|celular)\b"
)
# and the other way: "I'll call you"
I_CALL = (
    r"\bi(?:'ll| will| can| could) (?:call|ring|phone|dial) you(?:r)?\b|\bi'?ll call (?:then|you|your)\b"
    r"|\bich rufe (?:sie|dich|ihnen)\b|\bje (?:vous|t')[ ]?appelle(?:rai)?\b|\b(?:le|te|la) llam(?:o|aré)\b|\b(?:la|ti) chiam(?:o|erò)\b"
    r"|\bik bel (?:u|je)\b|\bjag ringer\b|\bjeg ringer\b|\bligo-lhe\b|\bte ligo\b"
)
