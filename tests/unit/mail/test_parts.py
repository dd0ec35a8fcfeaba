"""The tree of parts is the one that the standard library finds, in mails as they are and in odd ones."""

from email import message_from_bytes
from email.policy import compat32
from pathlib import Path

import pytest

from legwork.mail.caps import CAPS
from legwork.mail.parameters import parameters
from legwork.mail.parts import children, part_of

LINE_END = b"\r\n"  # the last one belongs to the boundary below, whether that is there or not
CORPUS = sorted((Path(__file__).parents[2] / "corpus" / "dev").glob("*.eml"))
TWO = "Content-Type: multipart/mixed; boundary=b\n\nabove\n--b\nA: 1\n\none\n--b\nB: 2\n\ntwo\n--b--\nbelow\n"
ODD = {
    "two parts": TWO,
    "a mail of Windows": TWO.replace("\n", "\r\n"),
    "a mail of an old Mac": TWO.replace("\n", "\r"),
    "an end that is missing": TWO.replace("--b--\nbelow\n", ""),
    "nothing but the end": "Content-Type: multipart/mixed; boundary=b\n\nabove\n--b--\nbelow\n",
    "a boundary with spaces behind it": TWO.replace("--b\n", "--b \t\n"),
    "a boundary within a line": TWO.replace("one", "one --b\nand --b-- too"),
    "a boundary that another begins with": TWO.replace("one", "--bb\n--b-\none"),
    "a boundary in quotation marks": TWO.replace("=b\n", '="b" ; charset=utf-8\n'),
    "a boundary in pieces": TWO.replace("boundary=b", "boundary*0=b;\n boundary*1="),
    "a part without a body": TWO.replace("\n\none", ""),
    "a part without a field": TWO.replace("A: 1\n", ""),
    "two boundaries in a row": TWO.replace("--b\nB", "--b\n--b\nB"),
    "parts in parts": TWO.replace("A: 1\n\none", TWO.replace("=b", "=c").replace("--b", "--c")),
    "parts in parts without an end": TWO.replace("A: 1\n\none", TWO.replace("=b", "=c").replace("--b\n", "--c\n")),
    "one boundary for all": TWO.replace("A: 1\n\none", TWO),
    "a digest": TWO.replace("mixed", "digest"),
    "a mail in a mail": f"Content-Type: message/rfc822\n\n{TWO}",
    "a mail in a part": TWO.replace("A: 1\n", "Content-Type: message/rfc822\n\nA: 1\n"),
    "no boundary": "Content-Type: multipart/mixed\n\nhi\n",
    "a type that is none": "Content-Type: odd\n\nhi\n",
    "no field": "hi\nthere: all\n",
    "no body": "A: 1",
    "folded fields": "A: 1\n\t2\n \n 3\nB:\n 4\n\nhi",
    "a fold of nothing": " 0\nA: 1\n\nhi",
    "a field without a name": "A: 1\n: 2\n 3\nB: 4\n\nhi",
    "a line that is no field": "A: 1\nodd\nB: 2\n\nhi",
    "a name with a space": "A: 1\nB : 2\n\nhi",
    "lines of a mailbox file": "From a@b.example\nA: 1\nFrom c\nB: 2\n\nhi",
    "a body that begins like a mailbox file": "A: 1\nFrom here on\nhi",
    "bytes that are not ASCII": "A: \u00fc\nB\u00fc: 2\n\n\u00fc",
}  # fmt: skip


def ours(part):
    kind = part.kind
    below = children(part, kind, CAPS)  # first: a leaf may get shorter by it
    fields = [(name, value.split()) for name, value in part.fields]
    return kind, fields, part.body.rstrip(LINE_END) if below is None else [ours(child) for child in below]


def theirs(part):
    payload = part._payload  # as it stands: what `get_payload` gives is decoded
    fields = [(name, value.split()) for name, value in part.raw_items()]
    if isinstance(payload, str):
        return part.get_content_type(), fields, payload.encode("ascii", "surrogateescape").rstrip(LINE_END)
    return part.get_content_type(), fields, [theirs(child) for child in payload]


def standard(raw):
    return theirs(message_from_bytes(raw, policy=compat32))


@pytest.mark.parametrize("raw", [text.encode() for text in ODD.values()], ids=ODD.keys())
def test_an_odd_mail_falls_into_the_parts_that_the_standard_library_finds(raw):
    assert ours(part_of(raw, CAPS)) == standard(raw)


@pytest.mark.parametrize("path", CORPUS, ids=[path.stem for path in CORPUS])
def test_a_mail_falls_into_the_parts_that_the_standard_library_finds(path):
    raw = path.read_bytes()
    if b"message/delivery-status" not in raw:  # which the standard library reads as messages of fields alone
        assert ours(part_of(raw, CAPS)) == standard(raw)


@pytest.mark.parametrize(
    ("field", "read"),
    [
        ("text/plain", {}),
        ("text/plain; charset=utf-8;format=flowed", {"charset": "utf-8", "format": "flowed"}),
        ('a/b; NAME="c; d=e.ics";', {"name": "c; d=e.ics"}),
        ('a/b; name="a \\"b\\" c"', {"name": 'a "b" c'}),
        ("a/b; name = c d", {"name": "c d"}),
        ("a/b; name*=utf-8''%C3%BC.ics", {"name": "\u00fc.ics"}),
        ("a/b; name*0=c; name*1=d", {"name": "cd"}),
        ("a/b; name=; name=c; name=d", {"name": "c"}),
        ("; ;;=", {}),
        ("", {}),
    ],
)
def test_the_parameters_of_a_field(field, read):
    assert parameters(field, CAPS) == read


def test_of_a_field_of_hostile_length_the_first_parameters_are_read():
    assert parameters("a/b; c=d; " + "e=f " * 10_000, CAPS) == {"c": "d"}
