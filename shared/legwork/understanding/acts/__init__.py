"""What a single sentence does (asks, agrees, declines …), learned from labelled sentences.

The sentences stand in `infra/dev/acts/*.tsv`, `infra/dev/train_acts.py` makes `people.bin` and `note.bin` from them.
"""
