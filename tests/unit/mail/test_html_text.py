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
        ("<table><tr><td>When</td><td>Tuesday</td></tr></table>", "When Tuesday"),
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
    "style", ["display:none", "visibility: hidden", "font-size:0", "font-size: 0px;", "max-height:0", "mso-hide:all"]
)
def test_hidden_text_is_dropped(style):
    assert to_text(f'<div style="{style}">secret</div>shown') == "shown"


@pytest.mark.parametrize("tag", ["style", "script", "title", "template"])
def test_what_no_reader_sees_is_dropped(tag):
    assert to_text(f"<{tag}>secret</{tag}><p>shown</p>") == "shown"


def test_a_font_size_that_is_not_zero_is_shown():
    assert to_text('<span style="font-size:0.9em">shown</span>') == "shown"


@pytest.mark.parametrize("tag", ["div", "blockquote", "span", "ul"])
def test_text_below_any_depth_is_kept(tag):
    assert to_text(f"<{tag}>" * 5000 + "deep").endswith("deep")
