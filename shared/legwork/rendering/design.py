"""The design system of the letters: two colours with their greys, four sizes, one rhythm.

Ink says it, the accent is what can be pressed. Sizes are 22, 18, 16 and 14 px, distances multiples of 4. Each colour
has its counterpart for readers who prefer dark; `<style>` carries those alone, and a client that drops it shows the
light letter. Contrast is at least 4.5 to 1 in both (WCAG 2.2, 1.4.3).
"""

from collections.abc import Mapping

FONTS = "-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif"
LIGHT: Mapping[str, str] = {
    "page": "#f2f3f5",
    "card": "#ffffff",
    "soft": "#f4f7fa",
    "line": "#d9dee4",
    "ink": "#1c2733",
    "quiet": "#52606d",
    "accent": "#1d5c86",
    "on_accent": "#ffffff",
}
DARK: Mapping[str, str] = {
    "page": "#12161b",
    "card": "#1b2128",
    "soft": "#242c35",
    "line": "#3a444f",
    "ink": "#e8ebee",
    "quiet": "#a9b4bf",
    "accent": "#8ec3f0",
    "on_accent": "#10202d",
}

_TITLE, _SECTION, _BODY, _SMALL = (
    f"font-size:{size}px;line-height:{line}px" for size, line in ((22, 28), (18, 24), (16, 24), (14, 20))
)
_SQUARE = "font-size:1px;line-height:8px;height:8px;mso-line-height-rule:exactly"  # a cell without text

_BREAKS = "word-break:break-word;overflow-wrap:anywhere"

# What stands in a style attribute, by the name that the template calls it; {colours} are filled in below.
_STYLES: Mapping[str, str] = {
    "page": "margin:0;padding:0;background-color:{page};-webkit-text-size-adjust:100%",
    "ground": "background-color:{page}",
    "preheader": "display:none;mso-hide:all;max-height:0;overflow:hidden;font-size:1px;line-height:1px;color:{page}",
    "frame": "padding:16px 8px",
    "card": "max-width:600px;background-color:{card};border:1px solid {line};border-top:4px solid {accent}",
    "sheet": f"padding:20px;color:{{ink}};{_BODY};font-family:{FONTS};{_BREAKS}",
    "title": f"margin:0 0 16px;{_TITLE};font-weight:600;color:{{ink}}",
    "section": f"margin:32px 0 8px;{_SECTION};font-weight:600;color:{{ink}}",
    "subsection": f"margin:20px 0 4px;{_BODY};font-weight:600;color:{{ink}}",
    "text": "margin:0 0 16px;color:{ink}",
    "table": "margin:0 0 4px",  # the last row has 12 px of its own
    "box": "margin:0 0 16px",
    "row": "padding:0 0 12px",
    "label": f"display:block;{_SMALL};color:{{quiet}}",
    "value": f"{_BODY};color:{{ink}}",
    "strong": f"{_SECTION};font-weight:600;color:{{ink}}",
    "name": f"{_BODY};font-weight:600;color:{{ink}}",
    "link": "color:{accent}",
    "list": "margin:0 0 16px;padding:0 0 0 24px;color:{ink}",
    "item": "margin:0 0 8px",
    "said": f"{_BODY};color:{{ink}}",
    "count": f"{_BODY};font-weight:600;color:{{ink}};white-space:nowrap;padding:0 0 0 12px",
    "track": "margin:4px 0 0;background-color:{line}",
    "full": f"background-color:{{accent}};{_SQUARE}",
    "hollow": f"background-color:{{line}};{_SQUARE}",
    "small": f"margin:4px 0 0;{_SMALL};color:{{quiet}}",
    "by": f"margin:0 0 4px;{_SMALL};color:{{quiet}}",
    "quote": "margin:0 0 16px;padding:0 0 0 16px;border-left:3px solid {line};color:{ink}",
    "draft": "padding:16px;background-color:{soft};border-left:3px solid {accent}",
    "draft_head": f"margin:0 0 12px;{_SMALL};color:{{quiet}}",
    "draft_text": f"{_BODY};color:{{ink}}",
    "button": "background-color:{accent};border-radius:6px;mso-padding-alt:12px 20px",
    "press": f"display:inline-block;padding:12px 20px;{_BODY};font-weight:600;color:{{on_accent}};text-decoration:none",
    "pressed": "margin:0 0 16px",
    "pressed_link": "margin:0 0 8px",
    "address": f"margin:0 0 16px;{_SMALL};color:{{quiet}}",
    "footer": f"margin:24px 0 0;padding:16px 0 0;border-top:1px solid {{line}};{_SMALL};color:{{quiet}}",
}
# Which class bears which property in the dark; the template gives every styled element its class.
_IN_THE_DARK: Mapping[str, str] = {
    ".page": "background-color:{page}",
    ".card": "background-color:{card};border-color:{line};border-top-color:{accent}",
    ".ink": "color:{ink}",
    ".quiet": "color:{quiet}",
    ".line": "border-color:{line}",
    ".draft": "background-color:{soft};border-color:{accent}",
    "a.link": "color:{accent}",
    ".button": "background-color:{accent}",
    "a.press": "color:{on_accent}",
    ".full": "background-color:{accent}",
    ".hollow": "background-color:{line}",
}

STYLES: Mapping[str, str] = {name: style.format_map(LIGHT) for name, style in _STYLES.items()}
DARK_CSS = "\n".join(
    f"{name} {{ {'; '.join(f'{one} !important' for one in style.format_map(DARK).split(';'))} }}"
    for name, style in _IN_THE_DARK.items()
)
