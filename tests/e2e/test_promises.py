"""Each promise of the product has a story that keeps it, and no story is without a promise."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from legwork.scheduling import timing
from tests.e2e import test_behind_the_letters as behind

FOLDERS = {path.parent.name: path.parent for path in (Path(__file__).parent / "stories").glob("*/story.yaml")}

# The moments of a conversation: the letter that comes, and the stories in which it does.
LETTERS: Mapping[str, tuple[str, str]] = {
    "a stranger writes": ("confirm", "stranger stranger-asked-once-a-week stranger-lapses"),
    "a stranger confirms": ("welcome", "stranger stranger-out-of-order stranger-confirms-on-the-last-day"),
    "the seeker asks": ("receipt", "whole-life duplicate one-ask-to-three"),
    "nobody answers": ("nudge", "nobody-answers nobody-answers-yet sydney-snooze"),
    "still nobody, told in the digest": ("digest", "follow-up-counts"),
    "the ask bounced": ("notice", "bounced-and-asked-elsewhere two-insiders-one-bounces"),
    "slots, forwarded alone": ("your_turn", "slots-that-clash a-request-to-move"),
    "slots, not forwarded alone": ("your_turn", "the-contact-keeps-legwork-in-copy answered-before-monday"),
    "a time is agreed": ("receipt", "two-zones-clock-change agreed-the-evening-before"),
    "a time is moved": ("receipt", "reschedule-by-ics moved-after-prep"),
    "something is unclear": ("clarify", "clarify two-of-one-first-name which-day"),
    "the day before": ("prep", "whole-life an-alumna a-graduate a-career-changer a-first-year-student"),
    "the hour before": ("brief", "whole-life slots-that-clash"),
    "it is over": ("debrief", "whole-life told-afterwards"),
    "thanks are due": ("thank_you", "circle-round whole-life in-a-hurry"),
    "a referral turns up": ("referral", "declined-with-a-referral a-chain-of-three"),
    "later": ("keep_in_touch", "keep-in-touch to-the-end"),
    "Mondays": ("digest", "whole-life a-daily-digest"),
    "the contact said no": ("receipt", "declined-with-a-referral no-then-yes"),
    "called off": ("receipt", "cancel-by-ics called-off-and-rebooked called-off-twice"),
    "notes come in": ("receipt", "notes-after-the-thanks compare-and-check"),
    "list": ("list", "whole-life job-interview-on-the-list"),
    "help": ("help", "whole-life settings-by-mail"),
    "prep on demand": ("prep", "phoenix-to-berlin"),
    "draft": ("draft", "compare-and-check a-graduate"),
    "check": ("check", "compare-and-check questions-and-answers"),
    "export": ("export", "compare-and-check export-delete-and-a-stranger-again"),
    "compare": ("compare", "compare-and-check earlier-notes-on-hours-and-pay"),
    "another command": ("receipt", "corrections settings-by-mail"),
    "a question": ("answer", "questions-and-answers machines-write an-alumna"),
    "a mailbox is verified": ("relay", "forwarding-is-verified machines-write"),
    "delete": ("goodbye", "export-delete-and-a-stranger-again forget-and-delete"),
}

# The rules that settle the rest, and what gets through.
RULES: Mapping[str, str] = {
    "asked is the contact's turn, a yes the seeker's, an own offer the contact's": "own-offer-unanswered no-then-yes",
    "met from the end of the meeting, done at the second keep-in-touch": "to-the-end keep-in-touch",
    "called off by either side is talking again, the seeker's turn": "called-off-and-rebooked cancel-by-ics",
    "cancelled only on the seeker's word": "called-off-by-the-seeker",
    "a request to move leaves the old meeting standing": "a-request-to-move asked-to-move-after-the-prep",
    "a bounced ask counts as not made": "bounced-and-asked-elsewhere two-insiders-one-bounces",
    "no known end is half an hour": "slots-that-clash",
    "a moved meeting keeps length, medium and place": "asked-to-move-after-the-prep",
    "one ask to several makes one conversation each": "one-ask-to-three two-insiders-one-bounces",
    "a later mail reopens, a new meeting starts anew": "to-the-end no-then-yes reminders-answered",
    "it did not happen counts as called off": "it-did-not-happen called-off-twice",
    "close is dropped, or done once met": "no-then-yes called-off-by-the-seeker three-in-one-company",
    "after forget erased mail is ignored, new mail starts anew": "forgotten-and-written-to-again forget-and-delete",
    "an older message changes nothing": "older-update-arrives-late which-day",
    "an older SEQUENCE changes nothing": "called-off-twice older-update-arrives-late",
    "the same message twice changes nothing": "duplicate declined-and-passed-on",
    "own words above a repeated forward are a mail of their own": "forwarded-twice-with-news called-off-twice",
    "only accepted mail counts as seen": "stranger-out-of-order",
    "each row that applies sends its letter": "declined-with-a-referral declined-and-passed-on",
    "what no row answers is filed without a letter": "called-off-by-the-seeker keep-in-touch",
    "what belongs to no conversation gets one receipt": "machines-write",
    "a link that is only added gives one receipt": "which-day agreed-the-evening-before",
    "anything asked that is no command is a question": "questions-and-answers",
    "no, 3 pm: corrections answer any letter": "corrections no-three-pm",
    "a reply that only settles a question has no intent": "clarify which-day",
    "two nudges an ask, an own follow-up is one": "follow-up-counts nobody-answers reminders-answered",
    "done to a nudge restarts the count": "follow-up-counts reminders-answered",
    "an own offer is nudged by the same rule": "own-offer-unanswered answered-before-monday",
    "a decline, an answer or close ends the nudges": "sydney-snooze no-then-yes",
    "an absence moves a nudge, never earlier": "absence-moves-the-nudge three-absences",
    "snooze until a date means 09:00, the same letter": "sydney-snooze settings-by-mail",
    "done to keep-in-touch means been in touch": "to-the-end keep-in-touch",
    "agreed less than two hours ahead: brief only; than one: at once": "late-agreement edges-of-late in-a-hurry",
    "moved after the prep: it is due again": "moved-after-prep asked-to-move-after-the-prep",
    "a nudge due already goes out at its next 09:00": "stranger-lapses",
    "what is over has its letters within five days, else one receipt": "told-afterwards edges-of-late in-a-hurry",
    "a change of zone re-times what is pending": "a-move-across-the-ocean phoenix-to-berlin",
    "a letter whose reason is gone is not sent": "cancel-by-ics absence-moves-the-nudge",
    "after stop only commands are answered, nothing is made up for": "stop-and-start",
    "business days are the seeker's working days": "sunday-to-thursday settings-by-mail",
    "no holidays": "follow-up-counts",
    "quiet hours never hold a brief or an answer": "sunday-to-thursday settings-by-mail",
    "thirty letters a day that nobody asked for": "thirty-letters-a-day",
    "a digest only with something to say": "no-then-yes keep-in-touch",
    "a meeting in the next fourteen days is something to say": "the-digest-looks-two-weeks-ahead",
    "forwarded alone means sent to Legwork only": "the-contact-keeps-legwork-in-copy answered-before-monday",
    "job interviews have letters of their own": "job-interview job-interview-and-thanks job-interview-on-the-list",
    "a draft for somebody unknown starts no conversation": "compare-and-check a-career-changer",
    "export, delete and forget count only in a reply": "export-delete-and-a-stranger-again a-tag-lapses",
    "a further address is asked there first": "a-second-address",
    "words of rank make no other career": "earlier-notes-on-hours-and-pay",
    "what two people told is asked of last": "earlier-notes-on-hours-and-pay earlier-notes-on-the-office-and-the-field",
    "the circle: tell the referrer, a further referral adds": "circle-round notes-after-the-thanks a-chain-of-three",
    "calendar files keep UID and count SEQUENCE up": "reschedule-by-ics called-off-twice no-three-pm",
    "near-namesakes in one company stay apart": "three-in-one-company",
    "two seekers know nothing of each other": "two-seekers-one-contact private-tags-of-two-seekers",
    "a forged sender gets nowhere and no answer": "forged-sender stranger-out-of-order private-tags-of-two-seekers",
    "an author who answers gets no letter, a seeker elsewhere too": "contact-is-a-seeker-too",
    "commands in mail that is not the seeker's own are text": "text-that-commands-nothing contact-is-a-seeker-too",
    "held mail is worked off by its own dates": "stranger stranger-out-of-order",
    "held mail and confirms lapse after thirty days": "stranger-lapses stranger-confirms-too-late",
    "one confirm an address and week": "stranger-asked-once-a-week stranger-lapses",
    "a no confirms nothing": "a-stranger-who-says-no",
    "automatic mail gets no answer": "text-that-commands-nothing machines-write",
    "unreadable mail is told once and blocks nothing": "unreadable-mail machines-write",
    "after a permanent bounce nothing until the seeker writes": "an-address-that-bounces which-day",
    "clocks change in New York, Berlin and Sydney, not in Phoenix": (
        "two-zones-clock-change keep-in-touch a-request-to-move sydney-snooze phoenix-to-berlin late-agreement"
    ),
}

# The constants of scheduling/timing.py, and what fails where one of them is a step more or less: stories, or tests of
# what goes on behind the letters. infra/dev/move_timings.py shows that they do.
TIMINGS: Mapping[str, str] = {
    "FIRST_NUDGE_BUSINESS_DAYS": "nobody-answers",
    "SECOND_NUDGE_BUSINESS_DAYS": "nobody-answers",
    "NO_ANSWER_BUSINESS_DAYS": "nobody-answers nobody-answers-yet",
    "AFTER_ABSENCE_BUSINESS_DAYS": "absence-moves-the-nudge",
    "YOUR_TURN_BUSINESS_DAYS": "the-contact-keeps-legwork-in-copy",
    "MORNING_HOUR": "nobody-answers",
    "DIGEST_HOUR": "a-daily-digest",
    "DIGEST_WEEKDAY": "the-digest-looks-two-weeks-ahead",
    "PREP_HOUR": "whole-life",
    "PREP_LEAST_MINUTES": "edges-of-late",
    "BRIEF_MINUTES": "edges-of-late",
    "UNKNOWN_LENGTH_MINUTES": "edges-of-late",
    "DEBRIEF_MINUTES": "edges-of-late",
    "THANK_YOU_HOURS": "edges-of-late",
    "THANK_YOU_FROM_HOUR": "a-chain-of-three",
    "THANK_YOU_UNTIL_HOUR": "a-chain-of-three",
    "LATE_DAYS": "edges-of-late",
    "KEEP_IN_TOUCH_DAYS": "to-the-end",
    "SECOND_KEEP_IN_TOUCH_DAYS": "to-the-end",
    "CONFIRM_DAYS": "stranger-asked-once-a-week",
    "HELD_DAYS": "stranger-confirms-too-late stranger-confirms-on-the-last-day",
    "RAW_MAIL_DAYS": "test_raw_mail_outlives_its_conversation_by_thirty_days",
    "UNSOLICITED_LETTERS_A_DAY": "thirty-letters-a-day",
    "ANSWERS_A_THREAD_AND_HOUR": "test_whoever_writes_faster_than_a_person_is_answered_thirty_times_an_hour",
    "ANSWERS_A_DAY": "test_whoever_never_stops_is_answered_two_hundred_times_a_day",
    "REPLY_TAG_DAYS": "a-tag-lapses",
    "DIGEST_AHEAD_DAYS": "the-digest-looks-two-weeks-ahead",
    "QUOTA_PARK_MINUTES": "test_a_letter_beyond_the_quota_of_the_day_is_tried_every_hour",
    "THROTTLE_PARK_SECONDS": "test_a_letter_that_was_too_fast_waits_for_sixty_seconds",
}


@pytest.mark.parametrize(("kind", "stories"), LETTERS.values(), ids=LETTERS)
def test_each_letter_of_the_product_comes_in_a_story(kind: str, stories: str) -> None:
    for name in stories.split():
        assert kind in {letter["kind"] for letter in expected(name)["sent"]}, name


@pytest.mark.parametrize("stories", RULES.values(), ids=RULES)
def test_each_rule_has_a_story(stories: str) -> None:
    assert set(stories.split()) <= set(FOLDERS)


def test_no_story_is_without_a_promise() -> None:
    named = {name for _, stories in LETTERS.values() for name in stories.split()}
    named |= {name for stories in RULES.values() for name in stories.split()}
    assert set(FOLDERS) - named == set()


def test_each_timing_constant_is_held() -> None:
    assert set(TIMINGS) == {name for name in vars(timing) if name.isupper()}
    assert {name for held_by in TIMINGS.values() for name in held_by.split()} <= {*FOLDERS, *vars(behind)}


def expected(name: str) -> Mapping[str, Any]:
    return yaml.safe_load((FOLDERS[name] / "expected.yaml").read_text(encoding="utf-8"))
