"""Signs of a country in written text: top-level domains, country names, and forms of an address.

Source: ISO 3166-1, the IANA root zone, UPU addressing (postcodes).
"""

# Country-code domains that are used as such; .io, .co, .ai, .me, .tv, .to and their like say nothing of a country.
TLD_REGIONS: dict[str, str] = {
    "uk": "GB", "ie": "IE", "de": "DE", "at": "AT", "ch": "CH", "fr": "FR", "be": "BE", "nl": "NL", "lu": "LU",
    "es": "ES", "pt": "PT", "it": "IT", "se": "SE", "no": "NO", "dk": "DK", "fi": "FI", "is": "IS", "pl": "PL",
    "cz": "CZ", "sk": "SK", "hu": "HU", "ro": "RO", "bg": "BG", "gr": "GR", "hr": "HR", "si": "SI", "rs": "RS",
    "ee": "EE", "lv": "LV", "lt": "LT", "ua": "UA", "tr": "TR", "il": "IL", "ae": "AE", "sa": "SA", "eg": "EG",
    "za": "ZA", "ke": "KE", "ng": "NG", "gh": "GH", "ug": "UG", "tz": "TZ", "ma": "MA", "in": "IN", "pk": "PK",
    "bd": "BD", "lk": "LK", "np": "NP", "cn": "CN", "hk": "HK", "tw": "TW", "jp": "JP", "kr": "KR", "sg": "SG",
    "my": "MY", "th": "TH", "vn": "VN", "ph": "PH", "id": "ID", "au": "AU", "nz": "NZ", "ca": "CA", "us": "US",
    "mx": "MX", "br": "BR", "ar": "AR", "cl": "CL", "pe": "PE", "uy": "UY", "ec": "EC", "mt": "MT", "cy": "CY",
}  # fmt: skip

COUNTRY_NAMES: dict[str, str] = {
    "united kingdom": "GB", "uk": "GB", "england": "GB", "scotland": "GB", "wales": "GB", "northern ireland": "GB",
    "ireland": "IE", "éire": "IE", "germany": "DE", "deutschland": "DE", "austria": "AT", "österreich": "AT",
    "switzerland": "CH", "schweiz": "CH", "suisse": "CH", "svizzera": "CH", "france": "FR", "belgium": "BE",
    "belgique": "BE", "belgië": "BE", "netherlands": "NL", "nederland": "NL", "luxembourg": "LU", "spain": "ES",
    "españa": "ES", "portugal": "PT", "italy": "IT", "italia": "IT", "sweden": "SE", "sverige": "SE", "norway": "NO",
    "norge": "NO", "denmark": "DK", "danmark": "DK", "finland": "FI", "suomi": "FI", "iceland": "IS", "poland": "PL",
    "polska": "PL", "czechia": "CZ", "czech republic": "CZ", "česko": "CZ", "slovakia": "SK", "hungary": "HU",
    "romania": "RO", "bulgaria": "BG", "greece": "GR", "croatia": "HR", "slovenia": "SI", "serbia": "RS",
    "estonia": "EE", "latvia": "LV", "lithuania": "LT", "ukraine": "UA", "turkey": "TR", "türkiye": "TR",
    "israel": "IL", "united arab emirates": "AE", "uae": "AE", "saudi arabia": "SA", "egypt": "EG",
    "south africa": "ZA", "kenya": "KE", "nigeria": "NG", "ghana": "GH", "uganda": "UG", "tanzania": "TZ",
    "morocco": "MA", "maroc": "MA", "senegal": "SN", "sénégal": "SN", "ethiopia": "ET", "rwanda": "RW",
    "india": "IN", "pakistan": "PK", "bangladesh": "BD", "sri lanka": "LK", "nepal": "NP", "china": "CN",
    "hong kong": "HK", "taiwan": "TW", "japan": "JP", "south korea": "KR", "korea": "KR", "singapore": "SG",
    "malaysia": "MY", "thailand": "TH", "vietnam": "VN", "philippines": "PH", "indonesia": "ID", "australia": "AU",
    "new zealand": "NZ", "aotearoa": "NZ", "canada": "CA", "united states": "US", "usa": "US", "u.s.a.": "US",
    "mexico": "MX", "méxico": "MX", "brazil": "BR", "brasil": "BR", "argentina": "AR", "chile": "CL", "peru": "PE",
    "perú": "PE", "colombia": "CO", "uruguay": "UY", "ecuador": "EC", "venezuela": "VE", "jamaica": "JM",
    "jordan": "JO", "lebanon": "LB", "qatar": "QA", "kuwait": "KW", "bahrain": "BH", "oman": "OM",
}  # fmt: skip

US_STATES = ["AL", "AK", "AZ", "AR", "CA", "CO", "CT", "DE", "FL", "GA", "HI", "ID", "IL", "IN", "IA", "KS", "KY", "LA", "ME", "MD", "MA", "MI", "MN", "MS", "MO", "MT", "NE", "NV", "NH", "NJ", "NM", "NY", "NC", "ND", "OH", "OK", "OR", "PA", "RI", "SC", "SD", "TN", "TX", "UT", "VT", "VA", "WA", "WV", "WI", "WY", "DC", "PR"]
CANADIAN_PROVINCES = ["ON", "QC", "BC", "AB", "MB", "SK", "NS", "NB", "NL", "PE", "YT", "NT", "NU"]
AUSTRALIAN_STATES = ["NSW", "VIC", "QLD", "TAS", "ACT"]

# Large cities whose names hardly stand for anything else.
CITY_REGIONS: dict[str, str] = {
    "london": "GB", "manchester": "GB", "edinburgh": "GB", "glasgow": "GB", "bristol": "GB", "leeds": "GB",
    "cardiff": "GB", "belfast": "GB", "liverpool": "GB", "oxford": "GB", "dublin": "IE", "cork": "IE", "galway": "IE",
    "berlin": "DE", "hamburg": "DE", "münchen": "DE", "munich": "DE", "köln": "DE", "cologne": "DE", "frankfurt": "DE",
    "stuttgart": "DE", "düsseldorf": "DE", "leipzig": "DE", "dresden": "DE", "hannover": "DE", "bremen": "DE",
    "wien": "AT", "vienna": "AT", "graz": "AT", "zürich": "CH", "zurich": "CH", "genève": "CH", "geneva": "CH",
    "basel": "CH", "paris": "FR", "lyon": "FR", "marseille": "FR", "toulouse": "FR", "bordeaux": "FR", "lille": "FR",
    "nantes": "FR", "strasbourg": "FR", "brussels": "BE", "bruxelles": "BE", "antwerp": "BE", "gent": "BE",
    "amsterdam": "NL", "rotterdam": "NL", "utrecht": "NL", "den haag": "NL", "eindhoven": "NL", "madrid": "ES",
    "barcelona": "ES", "sevilla": "ES", "bilbao": "ES", "lisbon": "PT", "lisboa": "PT", "porto": "PT", "rome": "IT",
    "roma": "IT", "milan": "IT", "milano": "IT", "torino": "IT", "firenze": "IT", "bologna": "IT", "napoli": "IT",
    "stockholm": "SE", "göteborg": "SE", "gothenburg": "SE", "malmö": "SE", "oslo": "NO", "bergen": "NO",
    "trondheim": "NO", "tromsø": "NO", "stavanger": "NO", "copenhagen": "DK", "københavn": "DK", "aarhus": "DK",
    "helsinki": "FI", "reykjavik": "IS", "warsaw": "PL", "warszawa": "PL", "kraków": "PL", "krakow": "PL",
    "gdańsk": "PL", "gdansk": "PL", "prague": "CZ", "praha": "CZ", "brno": "CZ", "budapest": "HU", "bucharest": "RO",
    "athens": "GR", "istanbul": "TR", "ankara": "TR", "tel aviv": "IL", "jerusalem": "IL", "dubai": "AE",
    "abu dhabi": "AE", "riyadh": "SA", "cairo": "EG", "cape town": "ZA", "johannesburg": "ZA", "durban": "ZA",
    "pretoria": "ZA", "nairobi": "KE", "mombasa": "KE", "lagos": "NG", "abuja": "NG", "accra": "GH", "kampala": "UG",
    "mumbai": "IN", "delhi": "IN", "new delhi": "IN", "bengaluru": "IN", "bangalore": "IN", "hyderabad": "IN",
    "chennai": "IN", "pune": "IN", "kolkata": "IN", "karachi": "PK", "lahore": "PK", "dhaka": "BD", "beijing": "CN",
    "shanghai": "CN", "shenzhen": "CN", "hong kong": "HK", "taipei": "TW", "tokyo": "JP", "osaka": "JP",
    "kyoto": "JP", "seoul": "KR", "busan": "KR", "singapore": "SG", "kuala lumpur": "MY", "bangkok": "TH",
    "hanoi": "VN", "manila": "PH", "jakarta": "ID", "sydney": "AU", "melbourne": "AU", "brisbane": "AU",
    "perth": "AU", "adelaide": "AU", "canberra": "AU", "hobart": "AU", "auckland": "NZ", "wellington": "NZ",
    "christchurch": "NZ", "dunedin": "NZ", "toronto": "CA", "montreal": "CA", "montréal": "CA", "vancouver": "CA",
    "calgary": "CA", "ottawa": "CA", "edmonton": "CA", "halifax": "CA", "winnipeg": "CA", "québec": "CA",
    "new york": "US", "nyc": "US", "new york city": "US", "boston": "US", "chicago": "US", "los angeles": "US",
    "san francisco": "US", "seattle": "US", "houston": "US", "dallas": "US", "austin": "US", "atlanta": "US",
    "miami": "US", "denver": "US", "philadelphia": "US", "phoenix": "US", "portland": "US", "san diego": "US",
    "minneapolis": "US", "detroit": "US", "baltimore": "US", "pittsburgh": "US", "cleveland": "US", "columbus": "US",
    "st. louis": "US", "nashville": "US", "salt lake city": "US", "honolulu": "US", "brooklyn": "US",
    "washington, dc": "US", "washington dc": "US", "san jose": "US", "sacramento": "US", "mexico city": "MX",
    "ciudad de méxico": "MX", "cdmx": "MX", "guadalajara": "MX", "são paulo": "BR", "sao paulo": "BR",
    "rio de janeiro": "BR", "curitiba": "BR", "buenos aires": "AR", "lima": "PE", "bogotá": "CO", "bogota": "CO",
    "medellín": "CO", "quito": "EC", "montevideo": "UY", "dakar": "SN", "casablanca": "MA", "rabat": "MA",
}  # fmt: skip
