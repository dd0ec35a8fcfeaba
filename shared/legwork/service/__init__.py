"""Use cases and ports: load, decide, commit. No AWS words."""
