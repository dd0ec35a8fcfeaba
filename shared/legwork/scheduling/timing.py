"""Every time constant of the product, one a line: the name says what it is of, the unit stands in the name.

Source of all: the product's table of letters and the rules below it.
"""

# Asking
FIRST_NUDGE_BUSINESS_DAYS = 5  # after the ask
SECOND_NUDGE_BUSINESS_DAYS = 7  # after the first really went out
NO_ANSWER_BUSINESS_DAYS = 10  # after the second
AFTER_ABSENCE_BUSINESS_DAYS = 2  # after the contact's return
YOUR_TURN_BUSINESS_DAYS = 1  # after the contact answered, unless the mail was forwarded alone

# The hour of the morning (seeker's zone) of what is counted in days
MORNING_HOUR = 9
DIGEST_HOUR = 8
DIGEST_WEEKDAY = 0  # Monday

# Before the meeting
PREP_HOUR = 17  # of the day before
PREP_LEAST_MINUTES = 120  # agreed later than 17:00 the day before: prep at once if that much is left
BRIEF_MINUTES = 60  # before the start

# After the meeting
UNKNOWN_LENGTH_MINUTES = 30  # where no end is known
DEBRIEF_MINUTES = 30  # after the end
THANK_YOU_HOURS = 4  # after the end
THANK_YOU_FROM_HOUR = 8  # not before that, nor past the next line; else the next 08:00
THANK_YOU_UNTIL_HOUR = 20
LATE_DAYS = 5  # a meeting that ended longer ago gets one receipt that it was filed
KEEP_IN_TOUCH_DAYS = 30
SECOND_KEEP_IN_TOUCH_DAYS = 90

# Strangers and limits
CONFIRM_DAYS = 7  # one confirm an address and so many days
HELD_DAYS = 30  # held mail and open confirms lapse
RAW_MAIL_DAYS = 30  # raw mail after the end of its conversation, unless the deployment says otherwise
UNSOLICITED_LETTERS_A_DAY = 30  # the rest waits for the next day
ANSWERS_A_THREAD_AND_HOUR = 30  # nobody writes faster: beyond it a machine answers us
ANSWERS_A_DAY = 200  # to one seeker, whatever they are about
REPLY_TAG_DAYS = 400  # how long an answer to a letter finds its way back
DIGEST_AHEAD_DAYS = 14  # a meeting that near is something to say

# Sending
QUOTA_PARK_MINUTES = 60
THROTTLE_PARK_SECONDS = 60
