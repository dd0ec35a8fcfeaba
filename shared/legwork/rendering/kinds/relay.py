"""`relay`: a mailbox provider's question whether mail may be forwarded to Legwork."""

from legwork.rendering.blocks import Action, Block, Fact, FactList, Paragraph, Sheet, web_link
from legwork.rendering.facts import LetterFacts


def relay(facts: LetterFacts) -> Sheet:
    """The code of `about["code"]` and the link of `about["link"]` that confirms; `provider` and `mailbox` say whose.

    The link that cancels is never among them. No link is ever followed by Legwork.
    """
    about = facts.letter.about
    link = web_link(about.get("link"))
    rows = (
        Fact("Asked by", about["provider"]) if about.get("provider") else None,
        Fact("For the mailbox", about["mailbox"]) if about.get("mailbox") else None,
        Fact("Code", about["code"]) if about.get("code") else None,
    )
    blocks: list[Block] = [
        FactList(tuple(row for row in rows if row)),
        Paragraph(
            "Your mail program asks whether mail may be forwarded to Legwork. If you set this up, "
            + _how(has_code=bool(about.get("code")), has_link=bool(link))
        ),
    ]
    if link:
        blocks.append(Action("Allow the forwarding", link))
    blocks.append(
        Paragraph(
            "If you did not, do nothing: without the code or the link no mail is forwarded. Legwork opens no link."
        )
    )
    title = "Confirm the forwarding of your mail"
    code = about.get("code")
    return Sheet(title, f"The code is {code}." if code else "The link is inside.", title, tuple(blocks))


def _how(*, has_code: bool, has_link: bool) -> str:
    if has_code and has_link:
        return "enter the code in its settings, or press the link."
    return "enter the code in its settings." if has_code else "press the link."
