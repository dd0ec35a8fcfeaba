"""Scheduling: which letter is due when, in the seeker's zone. Pure; `now` is an argument."""
