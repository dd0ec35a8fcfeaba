"""What mail clients make of the HTML and CSS that letters use: caniemail.com's data of 2026 (npm caniemail 2.0.2).

Looked at: Gmail (web, Android, iOS, mobile web), Outlook (Windows, Windows Mail, 365 on the web, macOS, iOS, Android),
Apple Mail (macOS, iOS), Yahoo (web, Android, iOS). A feature that a letter uses stands in one of these tables or the
test fails.
"""

# Kept by all of them as letters use it: sizes in px, no shorthand with a slash, one value, margins of zero or more.
EVERYWHERE = frozenset(
    {
        # elements
        *("html", "head", "meta", "title", "div", "table", "tbody", "tr", "td", "h1", "h2", "h3", "p", "span", "a"),
        *("br", "ul", "ol", "li", "blockquote", "body"),
        # attributes
        *("@lang", "@style", "@class", "@href", "@align", "@valign", "@width", "@height", "@border", "@cellpadding"),
        *("@cellspacing", "@colspan", "@charset", "@name", "@content"),
        # properties
        *("background-color", "border", "border-top", "border-left", "border-color", "border-top-color", "color"),
        *("font-family", "font-size", "font-weight"),
        *("margin", "text-decoration", "display:block"),
    }
)

# What some of them leave out, and why the letter is still whole.
EXCEPTIONS = {
    "style": "Gmail's mobile web page drops it: the letter stays light, all that matters is inline",
    "@media (prefers-color-scheme: dark)": "Gmail, Yahoo and Outlook for Windows ignore it and darken in their own way",
    "color-scheme": "only Apple Mail and Outlook for macOS read it; the others ignore an unknown property",
    "supported-color-schemes": "the older name of the same, for the first Apple Mail with a dark mode",
    "bdi": "where it is dropped, the order of a right-to-left name follows the plain bidirectional algorithm",
    "@dir": "Gmail's mobile web page turns the whole letter if it meets rtl; letters only say ltr and auto",
    "@role": "Yahoo keeps it on tables alone, Windows Mail drops it: layout tables are then read as tables",
    "@aria-label": "Yahoo and Windows Mail drop it: the title below says the same",
    "@aria-hidden": "Yahoo and Windows Mail drop it: a bar is then read as empty, its number stands above",
    "@aria-roledescription": "where it is dropped, an article is announced as an article",
    "@itemscope": "clients that read no microdata drop it: it shows nothing",
    "@itemtype": "as itemscope",
    "@itemprop": "as itemscope",
    "border-radius": "Outlook for Windows draws the button with square corners",
    "display:inline-block": "Outlook for Windows keeps the link inline: its cell carries the padding (mso-padding-alt)",
    "display:none": "Gmail's mobile web page drops it: height 0 and 1 px text hide the preheader",
    "mso-hide": "Outlook for Windows alone: hides the preheader",
    "mso-padding-alt": "Outlook for Windows alone: pads the button",
    "mso-line-height-rule": "Outlook for Windows alone: keeps a bar as thin as it is",
    "-webkit-text-size-adjust": "Apple's alone: keeps small text as it is when the phone is turned",
    "max-height": "Outlook for Windows drops it: there display:none and mso-hide hide the preheader",
    "overflow": "as max-height",
    "max-width": "Outlook for Windows takes it on tables alone, where it is; Apple's phones do not, and are narrower",
    "overflow-wrap": "Gmail, Yahoo and Outlook break long words by word-break or by rules of their own",
    "word-break": "Yahoo drops it: a word longer than the column would widen the letter; links are shortened",
    "white-space": "where it is dropped, the number beside a bar may take two lines",
    "height": "Outlook for Windows takes it from the attribute that stands beside it",
    "line-height": "Outlook for Windows sets lines a little wider",
    "padding": "Outlook for Windows keeps it on table cells, where it matters, and drops it on lists and quotes",
}
