import pytest

from legwork.mail.html_text import RULE, to_text


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>one</p><p>two</p>", "one\n\ntwo"),
        ("<p class=MsoNormal>one</p><p class=MsoNormal>two</p>", "one\ntwo"),
        ("<div>one</div><div>two<br>three</div>", "one\ntwo\nthree"),
        ("a <b>bold</b>\n  word", "a bold word"),
        ("<ul><li>one</li><li>two</li></ul>", "- one\n- two"),
        ("<ol><li>one</li><li>two</li></ol>", "1. one\n2. two"),
        ("<ul><li>one<ul><li>deeper</li></ul></li><li><p>two</p></li></ul>", "- one\n  - deeper\n- two"),
        ('<ol start="3"><li>three</li><li value="7">seven</li><li>eight</li></ol>', "3. three\n7. seven\n8. eight"),
        ("<table><tr><td>When</td><td>Tuesday</td></tr></table>", "When Tuesday"),
        ("<table><tr><td>When</td><td><p>Tuesday</p><p>at 2</p></td></tr></table>", "When Tuesday\n\nat 2"),
        ("<table><tr><td><table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table></td></tr></table>", "a b\nc"),
        ("<dl><dt>When</dt><dd>Tuesday</dd></dl>", "When\nTuesday"),
        ("<p>yes<button>Accept</button>no</p>", "yes Accept no"),
        ("<p>a<![if !supportLists]>-<![endif]> b<o:p>&nbsp;</o:p></p><!--[if mso]><xml>junk</xml><![endif]-->", "a- b"),
        ("Donau&shy;dampf<wbr>schiff", "Donaudampfschiff"),
        ("3 < 4 &lt;b&gt;", "3 < 4 <b>"),
        ("<blockquote>quoted<blockquote>deeper</blockquote></blockquote>", "> quoted\n> > deeper"),
        ("<pre>a  b\n  c</pre>", "a  b\n  c"),
        ("one<hr>two", f"one\n{RULE}\ntwo"),
        ("x&nbsp;y&amp;z", "x y&z"),
    ],
)
def test_structure_is_readable(html, text):
    assert to_text(html) == text


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ('<a href="https://meet.example/x">Join</a>', "Join <https://meet.example/x>"),
        ('<a href="https://meet.example/x">https://meet.example/x</a>', "https://meet.example/x"),
        ('<a href="mailto:a@b.example">a@b.example</a>', "a@b.example"),
        ('<a href="mailto:a@b.example">Ada</a>', "Ada <a@b.example>"),
        ('<a href="javascript:alert(1)">Click</a>', "Click"),
        ('<a href="https://a.example/1"><img alt="Join now"></a>', "Join now <https://a.example/1>"),
    ],
)
def test_a_link_is_shown_behind_its_text(html, text):
    assert to_text(html) == text


def test_the_same_target_is_shown_once():
    assert to_text('<a href="https://a.example/">one</a> <a href="https://a.example/">two</a>').count("a.example") == 1


@pytest.mark.parametrize(
    "style",
    [
        *("display:none", "visibility: hidden", "font-size:0", "font-size: 0px;", "max-height:0", "mso-hide:all"),
        *("font-size:1px", "color: transparent", "height:0;overflow:hidden", "text-indent:-9999px"),
        *("position:absolute;left:-5000px", "color:#fff;background-color:#FFFFFF", "background:white; color:#ffffff"),
    ],
)
def test_hidden_text_is_dropped(style):
    assert to_text(f'<div style="{style}">secret</div>shown') == "shown"


def test_a_class_that_the_page_hides_is_dropped():
    page = "<style><!-- p{margin:0} .a, td.b {display:none !important} --></style><p class='x a'>1</p><p class=c>2</p>"
    assert to_text(page) == "2"


@pytest.mark.parametrize(
    "sheet", ["@media (max-width:9px) { .a{display:none} }", "div .a{display:none}", ".a{font-size:12px}", ".a{"]
)
def test_a_class_that_is_hidden_somewhere_alone_is_shown(sheet):
    assert to_text(f"<style>{sheet}</style><p class=a>shown</p>") == "shown"


@pytest.mark.parametrize("style", ["color:#fff;background:#00f", "height:0", "left:-2px", "background:#fff"])
def test_a_style_that_hides_nothing_is_shown(style):
    assert to_text(f'<div style="{style}">shown</div>') == "shown"


@pytest.mark.parametrize("tag", ["style", "script", "title", "template"])
def test_what_no_reader_sees_is_dropped(tag):
    assert to_text(f"<{tag}>secret</{tag}><p>shown</p>") == "shown"


def test_a_font_size_that_is_not_zero_is_shown():
    assert to_text('<span style="font-size:0.9em">shown</span>') == "shown"


@pytest.mark.parametrize("tag", ["div", "blockquote", "span", "ul"])
def test_text_below_any_depth_is_kept(tag):
    assert to_text(f"<{tag}>" * 5000 + "deep").endswith("deep")
