"""The words of the guide's search, as data."""
