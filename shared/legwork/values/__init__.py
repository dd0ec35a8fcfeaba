"""Values that every room speaks of: people, times, meanings, letters, errors. Pure; imports nothing of ours."""
