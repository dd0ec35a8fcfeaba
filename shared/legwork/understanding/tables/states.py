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

# Written behind a town without a comma ("Tanunda SA 5352"), with a place of the same clock; WA and NT
# are others' too. Source: Australia Post.
AUSTRALIAN_STATES = {
    "NSW": "new south wales", "VIC": "melbourne", "QLD": "queensland", "SA": "south australia", "TAS": "tasmania",
    "ACT": "canberra",
}  # fmt: skip
