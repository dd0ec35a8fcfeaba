"""Conversations: how one informational interview lives, from the first ask to keeping in touch. Pure."""
