"""Mail: bytes to a message, a message to segments. Pure; knows nothing of seekers or conversations."""
