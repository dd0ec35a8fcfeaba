"""What letters choose from, as data."""
