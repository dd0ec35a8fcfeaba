"""What a mail as a whole rather means: a second opinion beside the rules, learned from mails with gold."""

from pathlib import Path

HERE = Path(__file__).parent
