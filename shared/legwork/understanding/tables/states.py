"""States and provinces whose name behind a city settles which city is meant ("Portland, Maine").

Source: ISO 3166-2 for the United States, Canada and Australia; English names, lower case.
"""

STATES = frozenset(
    (
        *("alabama", "alaska", "arizona", "arkansas", "california", "colorado", "connecticut", "delaware", "florida"),
        *("georgia", "hawaii", "idaho", "illinois", "indiana", "iowa", "kansas", "kentucky", "louisiana", "maine"),
        *("maryland", "massachusetts", "michigan", "minnesota", "mississippi", "missouri", "montana", "nebraska"),
        *("nevada", "new hampshire", "new jersey", "new mexico", "new york", "north carolina", "north dakota", "ohio"),
        *("oklahoma", "oregon", "pennsylvania", "rhode island", "south carolina", "south dakota", "tennessee"),
        *("texas", "utah", "vermont", "virginia", "washington", "west virginia", "wisconsin", "wyoming"),
        *("alberta", "british columbia", "manitoba", "new brunswick", "newfoundland", "nova scotia", "ontario"),
        *("prince edward island", "quebec", "saskatchewan", "yukon"),
        *("new south wales", "northern territory", "queensland", "south australia", "tasmania", "victoria"),
        "western australia",
    )
)
