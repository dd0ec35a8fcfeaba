"""What the adapters in memory have beyond their ports."""

from legwork.adapters.memory import MemoryArchive, MemoryQueue, MemoryStore
from legwork.values.letters import LetterRef


def test_a_store_in_memory_has_the_keyring_that_it_was_given():
    assert MemoryStore({"b": b"key"}).keyring() == {"b": b"key"}


def test_a_store_in_memory_has_a_keyring_by_itself():
    (key,) = MemoryStore().keyring().values()
    assert len(key) == 32


def test_an_archive_in_memory_takes_mail():
    archive = MemoryArchive()
    archive.put("mail/1", b"raw")
    assert archive.fetch("mail/1", cap=3) == b"raw"


def test_what_was_taken_from_a_queue_in_memory_is_gone():
    queue = MemoryQueue()
    queue.hand_over([LetterRef("maya", "k")])
    assert queue.take() == (LetterRef("maya", "k"),)
    assert queue.take() == ()
