"""What mail clients write between messages, as data: one row an entry, each with where it was seen."""
