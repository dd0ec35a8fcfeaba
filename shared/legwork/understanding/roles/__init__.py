"""What sentences say that somebody does: "Ada is a hydrologist at Brook & Vale", "you run claims at …"."""

from legwork.understanding.roles.named import said_of
from legwork.understanding.roles.of_reader import said_to_reader
from legwork.understanding.roles.of_writer import said_of_writer
from legwork.understanding.roles.opening import role_at
from legwork.understanding.roles.pronouns import said_by_pronoun
from legwork.understanding.roles.role import LIKELY

__all__ = ["LIKELY", "role_at", "said_by_pronoun", "said_of", "said_of_writer", "said_to_reader"]
