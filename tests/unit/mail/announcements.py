# ruff: noqa: RUF001 - words of many scripts; letters that look alike are meant
"""What clients write above a message of Ada's that they quote, in the languages of their interfaces.

Every row announces one message: Ada Okoro <ada@firm.example>, Monday, 2 March 2026, 9:00 in the morning.
"""

ATTRIBUTIONS = {
    # Gmail
    "gmail en": "On Mon, Mar 2, 2026 at 9:00 AM Ada Okoro <ada@firm.example> wrote:",
    "gmail en-GB": "On Mon, 2 Mar 2026 at 09:00, Ada Okoro <ada@firm.example> wrote:",
    "gmail en-IN": "On Mon, 2 Mar, 2026, 9:00 am Ada Okoro, <ada@firm.example> wrote:",
    "gmail de": "Am Mo., 2. März 2026 um 09:00 Uhr schrieb Ada Okoro <ada@firm.example>:",
    "gmail fr": "Le lun. 2 mars 2026 à 09:00, Ada Okoro <ada@firm.example> a écrit :",
    "gmail fr-CA": "Le lun. 2 mars 2026, à 09 h 00, Ada Okoro <ada@firm.example> a écrit :",
    "gmail es": "El lun, 2 mar 2026 a las 9:00, Ada Okoro (<ada@firm.example>) escribió:",
    "gmail pt-BR": "Em seg., 2 de mar. de 2026 às 09:00, Ada Okoro <ada@firm.example> escreveu:",
    "gmail pt": "Ada Okoro <ada@firm.example> escreveu (segunda, 2/03/2026 à(s) 09:00):",
    "gmail it": "Il giorno lun 2 mar 2026 alle ore 09:00 Ada Okoro <ada@firm.example> ha scritto:",
    "gmail nl": "Op ma 2 mrt 2026 om 09:00 schreef Ada Okoro <ada@firm.example>:",
    "gmail sv": "Den mån 2 mars 2026 kl 09:00 skrev Ada Okoro <ada@firm.example>:",
    "gmail da": "Den man. 2. mar. 2026 kl. 09.00 skrev Ada Okoro <ada@firm.example>:",
    "gmail no": "man. 2. mars 2026 kl. 09:00 skrev Ada Okoro <ada@firm.example>:",
    "gmail fi": "ma 2. maalisk. 2026 klo 9.00 Ada Okoro (ada@firm.example) kirjoitti:",
    "gmail pl": "pon., 2 mar 2026 o 09:00 Ada Okoro <ada@firm.example> napisał(a):",
    "gmail cs": "po 2. 3. 2026 v 9:00 odesílatel Ada Okoro <ada@firm.example> napsal:",
    "gmail sk": "po 2. 3. 2026 o 9:00 Ada Okoro <ada@firm.example> napísal(a):",
    "gmail hu": "Ada Okoro <ada@firm.example> ezt írta (időpont: 2026. márc. 2., H, 9:00):",
    "gmail ro": "În lun., 2 mar. 2026 la 09:00, Ada Okoro <ada@firm.example> a scris:",
    "gmail hr": "pon, 2. ožu 2026. u 09:00 Ada Okoro <ada@firm.example> napisao je:",
    "gmail ru": "пн, 2 мар. 2026 г. в 09:00, Ada Okoro <ada@firm.example>:",
    "gmail uk": "пн, 2 бер. 2026 р. о 09:00 Ada Okoro <ada@firm.example> пише:",
    "gmail tr": "Ada Okoro <ada@firm.example>, 2 Mar 2026 Pzt, 09:00 tarihinde şunu yazdı:",
    "gmail el": "Στις Δευ 2 Μαρ 2026 στις 9:00 π.μ., ο χρήστης Ada Okoro <ada@firm.example> έγραψε:",
    "gmail et": "Kontakt Ada Okoro (<ada@firm.example>) kirjutas kuupäeval E, 2. märts 2026 kell 09:00:",
    "gmail bg": "На пн, 2.03.2026 г. в 9:00 Ada Okoro <ada@firm.example> написа:",
    "gmail sl": "V V pon., 2. mar. 2026 ob 09:00 je oseba Ada Okoro <ada@firm.example> napisala:",
    "gmail lt": "2026-03-02, pr, 09:00 Ada Okoro <ada@firm.example> rašė:",
    "gmail lv": "pirmd., 2026. g. 2. marts, plkst. 09:00 — lietotājs Ada Okoro (<ada@firm.example>) rakstīja:",
    "gmail sr": "пон, 2. мар 2026. у 09:00 Ada Okoro <ada@firm.example> је написао/ла:",
    "gmail ca": "Missatge de Ada Okoro <ada@firm.example> del dia dl., 2 de març 2026 a les 9:00:",
    "gmail ja": "2026年3月2日(月) 9:00 Ada Okoro <ada@firm.example>:",
    "gmail zh-CN": "Ada Okoro <ada@firm.example> 于2026年3月2日周一 09:00写道：",
    "gmail zh-TW": "Ada Okoro <ada@firm.example> 於 2026年3月2日 週一 上午9:00寫道：",
    "gmail ko": "2026년 3월 2일 (월) 오전 9:00, Ada Okoro <ada@firm.example>님이 작성:",
    "gmail he": "בתאריך יום ב׳, 2 במרץ 2026 ב-9:00 מאת Ada Okoro <ada@firm.example>:",
    "gmail ar": "في الاثنين، 2 مارس 2026 في 9:00 ص تمت كتابة ما يلي بواسطة Ada Okoro <ada@firm.example>:",
    "gmail vi": "Vào Th 2, 2 thg 3, 2026 vào lúc 09:00 Ada Okoro <ada@firm.example> đã viết:",
    "gmail id": "Pada tanggal Sen, 2 Mar 2026 pukul 09.00 Ada Okoro <ada@firm.example> menulis:",
    # Apple Mail, iPhone
    "apple en": "On Mar 2, 2026, at 9:00 AM, Ada Okoro <ada@firm.example> wrote:",
    "apple en-GB": "On 2 Mar 2026, at 09:00, Ada Okoro <ada@firm.example> wrote:",
    "apple de": "Am 02.03.2026 um 09:00 schrieb Ada Okoro <ada@firm.example>:",
    "apple fr": "Le 2 mars 2026 à 09:00, Ada Okoro <ada@firm.example> a écrit :",
    "apple es": "El 2 mar 2026, a las 9:00, Ada Okoro <ada@firm.example> escribió:",
    "apple it": "Il giorno 2 mar 2026, alle ore 09:00, Ada Okoro <ada@firm.example> ha scritto:",
    "apple nl": "Op 2 mrt. 2026 om 09:00 heeft Ada Okoro <ada@firm.example> het volgende geschreven:",
    "apple pt-BR": "Em 2 de mar. de 2026, à(s) 09:00, Ada Okoro <ada@firm.example> escreveu:",
    "apple pt": "No dia 02/03/2026, às 09:00, Ada Okoro <ada@firm.example> escreveu:",
    "apple sv": "2 mars 2026 kl. 09:00 skrev Ada Okoro <ada@firm.example>:",
    "apple da": "Den 2. mar. 2026 kl. 09.00 skrev Ada Okoro <ada@firm.example>:",
    "apple no": "2. mars 2026 kl. 09:00 skrev Ada Okoro <ada@firm.example>:",
    "apple fi": "Ada Okoro <ada@firm.example> kirjoitti 2.3.2026 kello 9.00:",
    "apple pl": "Wiadomość napisana przez Ada Okoro <ada@firm.example> w dniu 2 mar 2026, o godz. 09:00:",
    "apple cs": "2. 3. 2026 v 9:00, Ada Okoro <ada@firm.example>:",
    "apple sk": "2. 3. 2026 o 9:00, Ada Okoro <ada@firm.example> napísal/-a:",
    "apple hu": "2026. márc. 2. dátummal, 9:00 időpontban Ada Okoro <ada@firm.example> írta:",
    "apple ro": "Pe 2 mar. 2026, la 09:00, Ada Okoro <ada@firm.example> a scris:",
    "apple hr": "Dana 2. ožu 2026. u 09:00 korisnik Ada Okoro <ada@firm.example> napisao je:",
    "apple ru": "2 марта 2026 г., в 09:00, Ada Okoro <ada@firm.example> написал(а):",
    "apple uk": "2 бер. 2026 р. о 09:00 Ada Okoro <ada@firm.example> написав(-ла):",
    "apple tr": "Ada Okoro <ada@firm.example> şunları yazdı (2 Mar 2026 09:00):",
    "apple el": "Στις 2 Μαρ 2026, στις 9:00 π.μ., ο χρήστης Ada Okoro <ada@firm.example> έγραψε:",
    "apple ja": "2026/03/02 9:00、Ada Okoro <ada@firm.example>のメール:",
    "apple zh": "2026年3月2日 上午9:00，Ada Okoro <ada@firm.example> 写道：",
    "apple ko": "2026. 3. 2. 오전 9:00, Ada Okoro <ada@firm.example> 작성:",
    # Thunderbird: no address
    "thunderbird en": "On 02/03/2026 09:00, Ada Okoro wrote:",
    "thunderbird en-US": "On 3/2/26 9:00 AM, Ada Okoro wrote:",
    "thunderbird de": "Am 02.03.26 um 09:00 schrieb Ada Okoro:",
    "thunderbird fr": "Le 02/03/2026 à 09:00, Ada Okoro a écrit :",
    "thunderbird es": "El 02/03/2026 a las 9:00, Ada Okoro escribió:",
    "thunderbird it": "Il 02/03/2026 09:00, Ada Okoro ha scritto:",
    "thunderbird nl": "Op 02-03-2026 om 09:00 schreef Ada Okoro:",
    "thunderbird pt-BR": "Em 02/03/2026 09:00, Ada Okoro escreveu:",
    "thunderbird pt": "Às 09:00 de 02/03/2026, Ada Okoro escreveu:",
    "thunderbird sv": "Den 2026-03-02 kl. 09:00, skrev Ada Okoro:",
    "thunderbird da": "Den 02.03.2026 kl. 09.00 skrev Ada Okoro:",
    "thunderbird no": "Den 02.03.2026 09:00, skrev Ada Okoro:",
    "thunderbird fi": "Ada Okoro kirjoitti 2.3.2026 klo 9.00:",
    "thunderbird pl": "W dniu 2.03.2026 o 09:00, Ada Okoro pisze:",
    "thunderbird cs": "Dne 02. 03. 26 v 9:00 Ada Okoro napsal(a):",
    "thunderbird sk": "Dňa 2. 3. 2026 o 9:00 Ada Okoro napísal(a):",
    "thunderbird hu": "2026. 03. 02. 9:00 keltezéssel, Ada Okoro írta:",
    "thunderbird ro": "Pe 02.03.2026 09:00, Ada Okoro a scris:",
    "thunderbird hr": "Dana 2. 3. 2026. u 09:00, Ada Okoro je napisao/la:",
    "thunderbird ru": "02.03.2026 09:00, Ada Okoro пишет:",
    "thunderbird uk": "02.03.26 09:00, Ada Okoro пише:",
    "thunderbird tr": "2.03.2026 09:00 tarihinde Ada Okoro yazdı:",
    "thunderbird el": "Στις 2/3/26 09:00, ο/η Ada Okoro έγραψε:",
    "thunderbird et": "Ada Okoro kirjutas 02.03.2026 kell 09:00:",
    "thunderbird zh": "在 2026/3/2 9:00, Ada Okoro 写道:",
    "thunderbird ko": "2026-03-02 오전 9:00에 Ada Okoro 이(가) 쓴 글:",
    # Yahoo
    "yahoo en": "On Monday, March 2, 2026 at 09:00:00 AM EST, Ada Okoro <ada@firm.example> wrote:",
    "yahoo de": "Am Montag, 2. März 2026 um 09:00:00 MEZ hat Ada Okoro <ada@firm.example> Folgendes geschrieben:",
    "yahoo fr": "Le lundi 2 mars 2026 à 09:00:00 UTC−5, Ada Okoro <ada@firm.example> a écrit :",
    "yahoo es": "El lunes, 2 de marzo de 2026, 09:00:00 GMT-5, Ada Okoro <ada@firm.example> escribió:",
    "yahoo it": "Il lunedì 2 marzo 2026 alle ore 09:00:00 CET, Ada Okoro <ada@firm.example> ha scritto:",
    "yahoo pt-BR": "Em segunda-feira, 2 de março de 2026 às 09:00:00 BRT, Ada Okoro <ada@firm.example> escreveu:",
    "yahoo nl": "Op maandag 2 maart 2026 om 09:00:00 CET schreef Ada Okoro <ada@firm.example>:",
    "yahoo sv": "Den måndag 2 mars 2026 09:00:00 CET, Ada Okoro <ada@firm.example> skrev:",
    # other clients
    "outlook for Mac": 'On 3/2/26, 9:00 AM, "Ada Okoro" <ada@firm.example> wrote:',
    "proton en": "On Monday, March 2nd, 2026 at 9:00 AM, Ada Okoro <ada@firm.example> wrote:",
    "proton de": "Am Montag, 2. März 2026 um 09:00 schrieb Ada Okoro <ada@firm.example>:",
    "proton fr": "Le lundi 2 mars 2026 à 09:00, Ada Okoro <ada@firm.example> a écrit :",
    "fastmail": "On Mon, Mar 2, 2026, at 9:00 AM, Ada Okoro wrote:",
    "superhuman": "On Mon, Mar 02, 2026 at 9:00 AM, Ada Okoro < ada@firm.example > wrote:",
    "spark": "On 2 Mar 2026 at 09:00 -0500, Ada Okoro <ada@firm.example>, wrote:",
    "airmail": "On 2 March 2026 at 09:00:00, Ada Okoro (ada@firm.example) wrote:",
    "mailspring": "On Mar 2 2026, at 9:00 am, Ada Okoro <ada@firm.example> wrote:",
    "front": "On March 2, 2026 at 9:00 AM EST ada@firm.example wrote:",
    "polymail": "On Mon, Mar 2, 2026 at 9:00 AM Ada Okoro\n\n<\nmailto:Ada Okoro <ada@firm.example>\n> wrote:",
    "zoho": "---- On Mon, 02 Mar 2026 09:00:00 -0500 Ada Okoro <ada@firm.example> wrote ---",
    "zoho de": "---- Am Mo., 02 März 2026 09:00:00 -0500 Ada Okoro <ada@firm.example> schrieb ----",
    "roundcube en": "On 2026-03-02 09:00, Ada Okoro wrote:",
    "roundcube de": "Am 2026-03-02 09:00, schrieb Ada Okoro:",
    "roundcube nl": "Ada Okoro schreef op 2026-03-02 09:00:",
    "roundcube fr": "Le 02-03-2026 09:00, Ada Okoro a écrit :",
    "roundcube fi": "Ada Okoro kirjoitti 2026-03-02 09:00:",
    "roundcube ru": "Ada Okoro писал(а) 2026-03-02 09:00:",
    "mutt": "On Mon, Mar 02, 2026 at 09:00:00AM -0500, Ada Okoro wrote:",
    "evolution": "On Mon, 2026-03-02 at 09:00 -0500, Ada Okoro wrote:",
    "kmail": "On Monday, 2 March 2026 09:00:00 EST Ada Okoro wrote:",
    "kmail de": "Am Montag, 2. März 2026, 09:00:00 CET schrieb Ada Okoro:",
    "k-9": "Am 2. März 2026 09:00:00 MEZ schrieb Ada Okoro <ada@firm.example>:",
    "sogo": "On Monday, March 02, 2026 09:00 EST, Ada Okoro <ada@firm.example> wrote:",
    "open-xchange en": "On 03/02/2026 9:00 AM EST Ada Okoro <ada@firm.example> wrote:",
    "open-xchange de": "Ada Okoro <ada@firm.example> hat am 02.03.2026 09:00 CET geschrieben:",
    "libero": "Il 2 marzo 2026 alle 9.00 Ada Okoro <ada@firm.example> ha scritto:",
    "onet": "Dnia 2 marca 2026 09:00 Ada Okoro <ada@firm.example> napisał(a):",
    "yandex": '02.03.2026, 09:00, "Ada Okoro" <ada@firm.example>:',
    "mail.ru": "Понедельник, 2 марта 2026, 9:00 -05:00 от Ada Okoro <ada@firm.example>:",
    "netease en": 'At 2026-03-02 09:00:00, "Ada Okoro" <ada@firm.example> wrote:',
    "netease zh": '在 2026-03-02 09:00:00，"Ada Okoro" <ada@firm.example> 写道：',
}

BLOCKS = {
    "outlook en": "From: Ada Okoro <ada@firm.example>\nSent: Monday, March 2, 2026 9:00 AM\n"
    "To: Nia Brook <nia@student.example>\nSubject: hello",
    "outlook de": "Von: Ada Okoro <ada@firm.example>\nGesendet: Montag, 2. März 2026 09:00\n"
    "An: Nia Brook <nia@student.example>\nBetreff: hello",
    "outlook fr": "De : Ada Okoro <ada@firm.example>\nEnvoyé : lundi 2 mars 2026 09:00\n"
    "À : Nia Brook <nia@student.example>\nObjet : hello",
    "outlook es": "De: Ada Okoro <ada@firm.example>\nEnviado el: lunes, 2 de marzo de 2026 9:00\n"
    "Para: Nia Brook <nia@student.example>\nAsunto: hello",
    "outlook it": "Da: Ada Okoro <ada@firm.example>\nInviato: lunedì 2 marzo 2026 09:00\n"
    "A: Nia Brook <nia@student.example>\nOggetto: hello",
    "outlook pt-BR": "De: Ada Okoro <ada@firm.example>\nEnviada em: segunda-feira, 2 de março de 2026 09:00\n"
    "Para: Nia Brook <nia@student.example>\nAssunto: hello",
    "outlook nl": "Van: Ada Okoro <ada@firm.example>\nVerzonden: maandag 2 maart 2026 09:00\n"
    "Aan: Nia Brook <nia@student.example>\nOnderwerp: hello",
    "outlook sv": "Från: Ada Okoro <ada@firm.example>\nSkickat: den 2 mars 2026 09:00\n"
    "Till: Nia Brook <nia@student.example>\nÄmne: hello",
    "outlook da": "Fra: Ada Okoro <ada@firm.example>\nSendt: 2. marts 2026 09:00\n"
    "Til: Nia Brook <nia@student.example>\nEmne: hello",
    "outlook no": "Fra: Ada Okoro <ada@firm.example>\nSendt: mandag 2. mars 2026 09:00\n"
    "Til: Nia Brook <nia@student.example>\nEmne: hello",
    "outlook fi": "Lähettäjä: Ada Okoro <ada@firm.example>\nLähetetty: maanantai 2. maaliskuuta 2026 9.00\n"
    "Vastaanottaja: Nia Brook <nia@student.example>\nAihe: hello",
    "outlook pl": "Od: Ada Okoro <ada@firm.example>\nWysłano: poniedziałek, 2 marca 2026 09:00\n"
    "Do: Nia Brook <nia@student.example>\nTemat: hello",
    "outlook cs": "Od: Ada Okoro <ada@firm.example>\nOdesláno: pondělí 2. března 2026 9:00\n"
    "Komu: Nia Brook <nia@student.example>\nPředmět: hello",
    "outlook sk": "Od: Ada Okoro <ada@firm.example>\nOdoslané: pondelok 2. marca 2026 9:00\n"
    "Komu: Nia Brook <nia@student.example>\nPredmet: hello",
    "outlook hu": "Feladó: Ada Okoro <ada@firm.example>\nElküldve: 2026. március 2., hétfő 9:00\n"
    "Címzett: Nia Brook <nia@student.example>\nTárgy: hello",
    "outlook ro": "De la: Ada Okoro <ada@firm.example>\nTrimis: luni, 2 martie 2026 09:00\n"
    "Către: Nia Brook <nia@student.example>\nSubiect: hello",
    "outlook hr": "Od: Ada Okoro <ada@firm.example>\nPoslano: ponedjeljak, 2. ožujka 2026. 9:00\n"
    "Za: Nia Brook <nia@student.example>\nPredmet: hello",
    "outlook ru": "От: Ada Okoro <ada@firm.example>\nОтправлено: 2 марта 2026 г. 9:00\n"
    "Кому: Nia Brook <nia@student.example>\nТема: hello",
    "outlook uk": "Від: Ada Okoro <ada@firm.example>\nНадіслано: понеділок, 2 березня 2026 р. 9:00\n"
    "Кому: Nia Brook <nia@student.example>\nТема: hello",
    "outlook tr": "Kimden: Ada Okoro <ada@firm.example>\nGönderildi: 2 Mart 2026 Pazartesi 09:00\n"
    "Kime: Nia Brook <nia@student.example>\nKonu: hello",
    "outlook el": "Από: Ada Okoro <ada@firm.example>\nΣτάλθηκε: Δευτέρα, 2 Μαρτίου 2026 9:00 πμ\n"
    "Προς: Nia Brook <nia@student.example>\nΘέμα: hello",
    "outlook et": "Saatja: Ada Okoro <ada@firm.example>\nSaadetud: esmaspäev, 2. märts 2026 09:00\n"
    "Adressaat: Nia Brook <nia@student.example>\nTeema: hello",
    "outlook bg": "От: Ada Okoro <ada@firm.example>\nИзпратено: понеделник, 2 март 2026 г. 9:00\n"
    "До: Nia Brook <nia@student.example>\nТема: hello",
    "outlook ja": "差出人: Ada Okoro <ada@firm.example>\n送信日時: 2026年3月2日月曜日 9:00\n"
    "宛先: Nia Brook <nia@student.example>\n件名: hello",
    "outlook zh": "发件人: Ada Okoro <ada@firm.example>\n发送时间: 2026年3月2日 9:00\n"
    "收件人: Nia Brook <nia@student.example>\n主题: hello",
    "outlook zh-TW": "寄件者: Ada Okoro <ada@firm.example>\n寄件日期: 2026年3月2日 上午 09:00\n"
    "收件者: Nia Brook <nia@student.example>\n主旨: hello",
    "outlook ko": "보낸 사람: Ada Okoro <ada@firm.example>\n보낸 날짜: 2026년 3월 2일 월요일 오전 9:00\n"
    "받는 사람: Nia Brook <nia@student.example>\n제목: hello",
    "outlook he": "מאת: Ada Okoro <ada@firm.example>\nנשלח: יום שני 02 מרץ 2026 09:00\n"
    "אל: Nia Brook <nia@student.example>\nנושא: hello",
    "outlook ar": "من: Ada Okoro <ada@firm.example>\nتم الإرسال: 02/مارس/2026 09:00\n"
    "إلى: Nia Brook <nia@student.example>\nالموضوع: hello",
    "outlook vi": "Từ: Ada Okoro <ada@firm.example>\nĐã gửi: Thứ Hai, 2 tháng 3, 2026 9:00 SA\n"
    "Đến: Nia Brook <nia@student.example>\nChủ đề: hello",
    "outlook, bold in plain text": "*From:* Ada Okoro <ada@firm.example>\n*Sent:* Monday, March 2, 2026 9:00 AM\n"
    "*To:* Nia Brook <nia@student.example>\n*Subject:* hello",
    "outlook on the web": "________________________________\nFrom: Ada Okoro <ada@firm.example>\n"
    "Sent: 02 March 2026 09:00\nTo: Nia Brook <nia@student.example>\nSubject: hello",
    "outlook for Mac": "From: Ada Okoro <ada@firm.example>\nDate: Monday, March 2, 2026 at 9:00 AM\n"
    "To: Nia Brook <nia@student.example>\nSubject: hello",
    "outlook, internal address": "From: Ada Okoro\nSent: Monday, March 2, 2026 9:00 AM\n"
    "To: Nia Brook <nia@student.example>\nSubject: hello",
    "outlook, with importance": "From: Ada Okoro <ada@firm.example>\nSent: Monday, March 2, 2026 9:00 AM\n"
    "To: Nia Brook <nia@student.example>\nCc: Bo <bo@firm.example>\nSubject: hello\nImportance: High",
    "outlook, with an unknown label": "Von: Ada Okoro <ada@firm.example>\nGesendet: Montag, 2. März 2026 09:00\n"
    "An: Nia Brook <nia@student.example>\nVertraulichkeit: Privat\nBetreff: hello",
    "samsung en": "-------- Original message --------\nFrom: Ada Okoro <ada@firm.example>\n"
    "Date: 02/03/2026  09:00  (GMT-05:00)\nTo: Nia Brook <nia@student.example>\nSubject: hello",
    "samsung de": "-------- Ursprüngliche Nachricht --------\nVon: Ada Okoro <ada@firm.example>\n"
    "Datum: 02.03.26 09:00 (GMT-05:00)\nAn: Nia Brook <nia@student.example>\nBetreff: hello",
    "samsung fr": "-------- Message d'origine --------\nDe : Ada Okoro <ada@firm.example>\n"
    "Date : 02/03/2026 09:00 (GMT-05:00)\nÀ : Nia Brook <nia@student.example>\nObjet : hello",
    "gmx": 'Gesendet: Montag, 2. März 2026 um 09:00 Uhr\nVon: "Ada Okoro" <ada@firm.example>\n'
    "An: nia@student.example\nBetreff: hello",
    "zimbra en": '----- Original Message -----\nFrom: "Ada Okoro" <ada@firm.example>\n'
    'To: "Nia Brook" <nia@student.example>\nSent: Monday, March 2, 2026 9:00:00 AM\nSubject: hello',
    "zimbra fr": 'De: "Ada Okoro" <ada@firm.example>\nÀ: "Nia Brook" <nia@student.example>\n'
    "Envoyé: Lundi 2 Mars 2026 09:00:00\nObjet: hello",
    "em client": '------ Original Message ------\nFrom: "Ada Okoro" <ada@firm.example>\n'
    'To: "Nia Brook" <nia@student.example>\nSent: 3/2/2026 9:00:00 AM\nSubject: hello',
    "em client 9": '------ Original Message ------\nFrom "Ada Okoro" <ada@firm.example>\n'
    'To "Nia Brook" <nia@student.example>\nDate 3/2/2026 9:00:00 AM\nSubject hello',
    "aol": "-----Original Message-----\nFrom: Ada Okoro <ada@firm.example>\nTo: nia <nia@student.example>\n"
    "Sent: Mon, Mar 2, 2026 9:00 am\nSubject: hello",
    "notes": "-----Ada Okoro <ada@firm.example> wrote: -----\nTo: Nia Brook <nia@student.example>\n"
    "From: Ada Okoro <ada@firm.example>\nDate: 03/02/2026 09:00AM\nSubject: hello",
    "notes, tabs": "From:\tAda Okoro <ada@firm.example>\nTo:\tNia Brook <nia@student.example>\n"
    "Date:\t03/02/2026 09:00 AM\nSubject:\thello",
    "t-online": "-----Original-Nachricht-----\nBetreff: hello\nDatum: 2026-03-02T09:00:00-0500\n"
    'Von: "Ada Okoro" <ada@firm.example>\nAn: "Nia Brook" <nia@student.example>',
    "orange": '> Message du 02/03/26 09:00\n> De : "Ada Okoro" <ada@firm.example>\n'
    "> A : nia@student.example\n> Copie à : \n> Objet : hello",
    "seznam": "---------- Původní e-mail ----------\nOd: Ada Okoro <ada@firm.example>\nKomu: nia@student.example\n"
    "Datum: 2. 3. 2026 9:00:00\nPředmět: hello",
    "qq": '------------------ 原始邮件 ------------------\n发件人: "Ada Okoro" <ada@firm.example>;\n'
    '发送时间: 2026年3月2日(星期一) 上午9:00\n收件人: "Nia Brook"<nia@student.example>;\n主题: hello',
    "naver": '-----Original Message-----\nFrom: "Ada Okoro"<ada@firm.example>\nTo: <nia@student.example>;\nCc:\n'
    "Sent: 2026-03-02 (월) 09:00:00 (GMT-05:00)\nSubject: hello",
    "a divider that nobody has listed": "-----Ihre Nachricht an uns-----\nVon: Ada Okoro <ada@firm.example>\n"
    "Gesendet: 02.03.2026 09:00\nAn: nia@student.example\nBetreff: hello",
    "all fields in one line below a rule": "________________________________\nFrom: Ada Okoro <ada@firm.example> "
    "Date: Mon, 2 Mar 2026 09:00:00 -0500 To: nia@student.example Subject: hello",
}
