"""Tables of the reading: words, zones, vendors, each with its source."""
