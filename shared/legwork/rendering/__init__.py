"""Rendering: facts to a letter that a person reads. Pure; the same facts give the same bytes."""
