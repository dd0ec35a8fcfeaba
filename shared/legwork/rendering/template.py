"""The one HTML layout of every letter: a calm column of at most 600 px.

Tables and inline styles are for Outlook on Windows, which lays out with Word; `<style>` in the head is only for dark
mode, which the clients that keep it understand. Contrast is at least 4.5 to 1 in both schemes (WCAG 2.2, 1.4.3).
"""

LETTER = """\
{% macro said(text) %}
{%- for run in text | runs %}
{%- if run.right_to_left %}<bdi>{{ run.text }}</bdi>{% else %}{{ run.text }}{% endif %}
{%- endfor %}
{%- endmacro %}
{% macro lines(text) %}
{%- for line in text | lines %}{{ said(line) }}{% if not loop.last %}<br>{% endif %}{% endfor %}
{%- endmacro %}
{% macro link(label, href) %}
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 6px">
<tr><td class="button" style="background-color:#1d5c86;border-radius:6px;padding:11px 18px">
<a class="button" href="{{ href }}" style="color:#ffffff;font-size:16px;line-height:22px;font-weight:600;\
text-decoration:none">{{ label }}</a></td></tr>
</table>
{% endmacro %}
<!DOCTYPE html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no">
<title>{{ sheet.subject }}</title>
<style>
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (prefers-color-scheme: dark) {
body, .page { background-color: #14181d !important; }
.card { background-color: #1c2229 !important; border-color: #313a45 !important; }
.text { color: #e6e9ec !important; }
.quiet { color: #a9b4bf !important; }
.rule { border-color: #313a45 !important; }
.draft { background-color: #242c35 !important; border-color: #5b9bd0 !important; }
a.link { color: #8ec3f0 !important; }
.button { background-color: #8ec3f0 !important; color: #10202d !important; }
.full { background-color: #8ec3f0 !important; }
.hollow { background-color: #313a45 !important; }
}
</style>
</head>
<body class="page" style="margin:0;padding:0;background-color:#f3f4f6;-webkit-text-size-adjust:100%">
<div style="display:none;max-height:0;overflow:hidden;font-size:1px;line-height:1px;color:#f3f4f6">\
{{ sheet.preheader }}</div>
<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" \
style="background-color:#f3f4f6"><tr><td align="center" style="padding:16px 8px">
<!--[if mso]><table role="presentation" width="600" cellpadding="0" cellspacing="0"><tr><td><![endif]-->
<table role="presentation" class="card" width="100%" cellpadding="0" cellspacing="0" border="0" \
style="max-width:600px;background-color:#ffffff;border:1px solid #dde1e6;border-radius:10px">
<tr><td class="text" align="left" style="padding:24px 22px 20px;color:#1f2933;font-size:16px;line-height:24px;\
font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;word-break:break-word;overflow-wrap:anywhere">
<h1 class="text" style="margin:0 0 16px;font-size:21px;line-height:28px;font-weight:600;color:#1f2933">\
{{ said(sheet.title) }}</h1>
{% for shape in blocks %}
{% set block = shape.block %}
{% if shape.kind == "Heading" %}
<h2 class="text" style="margin:24px 0 8px;font-size:17px;line-height:24px;font-weight:600;color:#1f2933">\
{{ said(block.text) }}</h2>
{% elif shape.kind == "Paragraph" %}
<p class="text" style="margin:0 0 14px;color:#1f2933">{{ said(block.text) }}</p>
{% elif shape.kind == "FactList" %}
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 16px">
{% for fact in block.facts %}
<tr><td style="padding:0 0 10px">
<span class="quiet" style="display:block;font-size:14px;line-height:20px;color:#52606d">{{ fact.label }}</span>
<span class="text" style="font-size:16px;line-height:24px;color:#1f2933">\
{% if fact.href %}<a class="link" href="{{ fact.href }}" style="color:#1d5c86">{{ said(fact.value) }}</a>\
{% else %}{{ said(fact.value) }}{% endif %}</span>
{% if fact.note %}
<span class="quiet" style="display:block;font-size:14px;line-height:20px;color:#52606d">{{ said(fact.note) }}</span>
{% endif %}
</td></tr>
{% endfor %}
</table>
{% elif shape.kind == "Bullets" %}
<ul class="text" style="margin:0 0 16px;padding:0 0 0 22px;color:#1f2933">
{% for item in block.items %}
<li style="margin:0 0 6px">{{ said(item) }}</li>
{% endfor %}
</ul>
{% elif shape.kind == "Numbered" %}
<ol class="text" style="margin:0 0 16px;padding:0 0 0 26px;color:#1f2933">
{% for item in block.items %}
<li style="margin:0 0 8px">{{ said(item) }}</li>
{% endfor %}
</ol>
{% elif shape.kind == "Bars" %}
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 16px">
{% for bar in block.bars %}
<tr><td style="padding:0 0 12px">
<span class="text" style="display:block;font-size:16px;line-height:22px;color:#1f2933">{{ said(bar.label) }}: \
<span style="font-weight:600">{{ bar.said }}</span></span>
<table role="presentation" aria-hidden="true" width="100%" cellpadding="0" cellspacing="0" border="0" \
style="max-width:340px;margin:4px 0"><tr>
{% if bar.percent %}
<td class="full" width="{{ bar.percent }}%" height="10" style="height:10px;font-size:1px;line-height:10px;\
background-color:#1d5c86">&nbsp;</td>
{% endif %}
{% if bar.percent < 100 %}
<td class="hollow" width="{{ 100 - bar.percent }}%" height="10" style="height:10px;font-size:1px;line-height:10px;\
background-color:#dde1e6">&nbsp;</td>
{% endif %}
</tr></table>
{% if bar.note %}
<span class="quiet" style="display:block;font-size:14px;line-height:20px;color:#52606d">{{ said(bar.note) }}</span>
{% endif %}
</td></tr>
{% endfor %}
</table>
{% elif shape.kind == "Quote" %}
{% if block.by %}
<p class="quiet" style="margin:0 0 4px;font-size:14px;line-height:20px;color:#52606d">{{ said(block.by) }}:</p>
{% endif %}
<blockquote class="text rule" dir="auto" style="margin:0 0 16px;padding:2px 0 2px 14px;\
border-left:3px solid #c5ccd4;color:#1f2933">{{ lines(block.text) }}</blockquote>
{% elif shape.kind == "Draft" %}
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 14px">
<tr><td class="draft" style="background-color:#f4f7fa;border-left:3px solid #1d5c86;padding:14px 16px">
<div class="quiet" style="font-size:14px;line-height:20px;color:#52606d;margin:0 0 10px">\
{% if block.to %}To: {{ block.to }}<br>{% endif %}\
{% if block.bcc %}Bcc: {{ block.bcc }}<br>{% endif %}Subject: {{ said(block.subject) }}</div>
<div class="text" style="color:#1f2933">{{ lines(block.body) }}</div>
</td></tr>
</table>
{{ link("Open the draft in your mail program", block.mailto) }}
<p style="margin:0 0 10px;font-size:1px;line-height:1px">&nbsp;</p>
{% elif shape.kind == "Action" %}
{{ link(block.label, block.href) }}
<p class="quiet" style="margin:0 0 18px;font-size:14px;line-height:20px;color:#52606d">\
<a class="link" href="{{ block.href }}" style="color:#1d5c86">{{ block.href }}</a></p>
{% elif shape.kind == "Divider" %}
<hr class="rule" style="border:0;border-top:1px solid #dde1e6;margin:20px 0">
{% elif shape.kind == "Footer" %}
<p class="quiet rule" style="margin:24px 0 0;padding:14px 0 0;border-top:1px solid #dde1e6;font-size:14px;\
line-height:20px;color:#52606d">{{ said(block.text) }}</p>
{% endif %}
{% endfor %}
</td></tr></table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>
"""
