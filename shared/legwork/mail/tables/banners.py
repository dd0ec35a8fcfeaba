# ruff: noqa: RUF001 - words of many scripts; letters that look alike are meant
"""What mail gateways write above a text. Observed in Exchange, Proofpoint, Mimecast and Outlook; casefolded."""

# A first line that a mail gateway puts above a text.
BANNERS = (
    "this message is from an external", "zjqcmqryfpfptbannerstart",
    "[external]", "[external email]", "[ext]", "[extern]", "external email", "external sender", "external:",
    "caution: external", "caution: this email", "caution: this e-mail", "caution: this message",
    "warning: this email", "warning: external", "this email originated from outside",
    "this message originated from outside", "this email was sent from outside", "this email came from outside",
    "this message came from outside", "notice: this email originated", "you don't often get email",
    "you don’t often get email", "some people who received this message don't often", "be careful with this message",
    "achtung: externe", "externe e-mail", "vorsicht: externe", "diese e-mail kommt von außerhalb",
    "expéditeur externe", "courriel externe", "attention : courriel externe", "correo externo", "email esterna",
    "externe afzender",
)  # fmt: skip
# Words of banners: several of them in one short paragraph on top make it one.
TERMS = frozenset((
    "external", "outside", "originated", "sender", "organization", "organisation", "caution", "warning", "links",
    "attachments", "recognize", "recognise", "suspicious", "phishing", "click", "report", "email", "trust", "verify",
    "extern", "externe", "externen", "externer", "absender", "vorsicht", "achtung", "anhänge", "öffnen", "klicken",
    "warnung", "verdächtig", "organisation", "außerhalb", "expéditeur", "externe", "attention", "liens", "cliquez",
    "pièces", "jointes", "prudence", "provient", "remitente", "externo", "precaución", "enlaces", "adjuntos",
    "organización", "proviene", "remetente", "cuidado", "anexos", "atenção", "mittente", "esterno", "attenzione",
    "allegati", "collegamenti", "afzender", "buiten", "bijlagen", "klik", "waarschuwing", "koppelingen",
))  # fmt: skip
