"""Put together what runs."""
