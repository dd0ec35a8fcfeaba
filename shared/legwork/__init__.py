"""Legwork: an e-mail assistant for informational interviews."""
