"""What `legwork doctor` looks at: a deployed stack (`deployed.py`), or an account before its first (`before.py`)."""
