"""The one HTML layout of every letter: a calm column of at most 600 px. `s` are the styles of `design`.

Tables and inline styles are for Outlook on Windows, which lays out with Word.
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
{% macro table(name="table") %}
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="{{ s[name] }}">
{%- endmacro %}
{% macro press(label, href, name="pressed") %}
<div style="{{ s[name] }}"><table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr>
<td class="button" style="{{ s.button }}"><a class="press" href="{{ href }}" style="{{ s.press }}">{{ label }}</a></td>
</tr></table></div>
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
{{ dark }}
}
</style>
</head>
<body class="page" style="{{ s.page }}">
<div style="{{ s.preheader }}">{{ sheet.preheader }}</div>
<div role="article" aria-roledescription="email" aria-label="{{ sheet.title }}" lang="en">
<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" \
style="{{ s.ground }}"><tr><td align="center" style="{{ s.frame }}">
<!--[if mso]><table role="presentation" width="600" cellpadding="0" cellspacing="0"><tr><td><![endif]-->
<table role="presentation" class="card" width="100%" cellpadding="0" cellspacing="0" border="0" style="{{ s.card }}">
<tr><td class="ink" align="left" style="{{ s.sheet }}">
<h1 class="ink" style="{{ s.title }}">{{ said(sheet.title) }}</h1>
{% if sheet.event %}
<div itemscope itemtype="https://schema.org/Event">
{% for name, value in sheet.event.properties %}
<meta itemprop="{{ name }}" content="{{ value }}">
{% endfor %}
</div>
{% endif %}
{% for shape in blocks %}
{% set block = shape.block %}
{% if shape.kind == "Heading" %}
<h2 class="ink" style="{{ s.section }}">{{ said(block.text) }}</h2>
{% elif shape.kind == "Subheading" %}
<h3 class="ink" style="{{ s.subsection }}">{{ said(block.text) }}</h3>
{% elif shape.kind == "Paragraph" %}
<p class="ink" style="{{ s.text }}">{{ said(block.text) }}</p>
{% elif shape.kind == "FactList" %}
{{ table() }}
{% for fact in block.facts %}
<tr><td style="{{ s.row }}">
<span class="quiet" style="{{ s.label }}">{{ fact.label }}</span>
<span class="ink" style="{{ s.strong if fact.strong else s.value }}">\
{% if fact.href %}<a class="link" href="{{ fact.href }}" style="{{ s.link }}">{{ said(fact.value) }}</a>\
{% else %}{{ said(fact.value) }}{% endif %}</span>
{% if fact.note %}
<span class="quiet" style="{{ s.label }}">{{ said(fact.note) }}</span>
{% endif %}
</td></tr>
{% endfor %}
</table>
{% elif shape.kind == "Entries" %}
{{ table() }}
{% for entry in block.entries %}
<tr><td style="{{ s.row }}">
<span class="ink" style="{{ s.name }}">{{ said(entry.name) }}</span>
{% if entry.work %}
<span class="quiet" style="{{ s.label }}">{{ said(entry.work) }}</span>
{% else %}
<br>
{% endif %}
{% if entry.next %}
<span class="ink" style="{{ s.value }}">{{ said(entry.next) }}</span>
{% endif %}
</td></tr>
{% endfor %}
</table>
{% elif shape.kind in ("Bullets", "Numbered") %}
<{{ shape.tag }} class="ink" style="{{ s.list }}">
{% for item in block.items %}
<li style="{{ s.item }}">{{ said(item) }}</li>
{% endfor %}
</{{ shape.tag }}>
{% elif shape.kind == "Bars" %}
{{ table() }}
{% for bar in block.bars %}
<tr><td class="ink" valign="bottom" style="{{ s.said }}">{{ said(bar.label) }}</td>
<td class="ink" align="right" valign="bottom" style="{{ s.count }}">{{ bar.said }}</td></tr>
<tr><td colspan="2" style="{{ s.row }}">
<table role="presentation" aria-hidden="true" class="hollow" width="100%" cellpadding="0" cellspacing="0" border="0" \
style="{{ s.track }}"><tr>
{% if bar.percent %}
<td class="full" width="{{ bar.percent }}%" height="8" style="{{ s.full }}">&nbsp;</td>
{% endif %}
{% if bar.percent < 100 %}
<td class="hollow" width="{{ 100 - bar.percent }}%" height="8" style="{{ s.hollow }}">&nbsp;</td>
{% endif %}
</tr></table>
{% if bar.note %}
<div class="quiet" style="{{ s.small }}">{{ said(bar.note) }}</div>
{% endif %}
</td></tr>
{% endfor %}
</table>
{% elif shape.kind == "Quote" %}
{% if block.by %}
<p class="quiet" style="{{ s.by }}">{{ said(block.by) }}:</p>
{% endif %}
<blockquote class="ink line" dir="auto" style="{{ s.quote }}">{{ lines(block.text) }}</blockquote>
{% elif shape.kind == "Draft" %}
{{ table("box") }}
<tr><td class="draft" style="{{ s.draft }}">
<div class="quiet" style="{{ s.draft_head }}">\
{% if block.to %}To: {{ block.to }}<br>{% endif %}\
{% if block.bcc %}Bcc: {{ block.bcc }}<br>{% endif %}Subject: {{ said(block.subject) }}</div>
<div class="ink" style="{{ s.draft_text }}">{{ lines(block.body) }}</div>
</td></tr>
</table>
{{ press("Open the draft in your mail program", block.mailto) }}
{% elif shape.kind == "Action" %}
{{ press(block.label, block.href, "pressed_link") }}
<p class="quiet" style="{{ s.address }}">\
<a class="link" href="{{ block.href }}" style="{{ s.link }}">{{ block.shown }}</a></p>
{% elif shape.kind == "Footer" %}
<p class="quiet line" style="{{ s.footer }}">{{ said(block.text) }}</p>
{% endif %}
{% endfor %}
</td></tr></table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</div>
</body>
</html>
"""
