"""The place that a mail names for a meeting."""

import pytest

from legwork.understanding.places_to_meet import location_in

PLACES = [
    ("You'll find us at Larkfield Farm, Mill Road, Oughterard.", "Larkfield Farm, Mill Road, Oughterard"),
    ("We will sit down on Thursday 4pm in his office, 9 Awolowo Crescent Ikoyi.", "9 Awolowo Crescent Ikoyi"),
    ("Ten on Monday. I'm at Shed 3, Cooper Wharf, black gate.", "Shed 3, Cooper Wharf"),
    ("Come at ten. Unit 4, Brewery Lane, Perth, the green gate.", "Unit 4, Brewery Lane, Perth"),
    ("Wear boots. Lot 22, Larkfield Road, Arima, past the mill.", "Lot 22, Larkfield Road, Arima"),
    (
        "WHEN\nFriday 5 June, 4pm\n\nWHERE\nAtelier Lind, ul. Krótka 3, Fenn\n\nPRICE\nnone",
        "Atelier Lind, ul. Krótka 3, Fenn",
    ),
    ("Date\nFriday 5 June\n\nLocation\nPlot 9, Elm Road, Fenn", "Plot 9, Elm Road, Fenn"),
    ("We'll sit in the Harbour Café, Pope's Quay.", "Harbour Café, Pope's Quay"),
    ("Please come to Gate 5, 12 Kefu 2nd Road, Taichung, and ring the bell.", "Gate 5, 12 Kefu 2nd Road, Taichung"),
    ("Let's meet at Blue Door on Sansome St at 3pm Thursday.", "Blue Door on Sansome St"),
    ("See you at The Crown & Anchor, 22 Market Street, at 6.", "The Crown & Anchor, 22 Market Street"),
    ("Thursday, 4pm, Tin Kettle Diner, 17 Harbord St", "Tin Kettle Diner, 17 Harbord St"),
    ("Treffen wir uns am Donnerstag um 14 Uhr im Café Linde, Lindenstraße 58?", "Café Linde, Lindenstraße 58"),
    ("Nos vemos el martes a las 10 en la Cafetería Central, Calle Mayor 12.", "Cafetería Central, Calle Mayor 12"),
    ("Ci vediamo giovedì alle 15 al Bar Luce, Via Orobia 2", "Bar Luce, Via Orobia 2"),
    ("Tot morgen om 10.00 bij de balie!", "balie"),
    ("Meet me in the lobby of the Meridian Building at noon.", "lobby of the Meridian Building"),
    ("Wednesday at 2pm at the public library.", "public library"),
    ("Where: Town Hall, room 3", "Town Hall, room 3"),
    ("See you on Friday at 7:30 at the Elm packing shed.", "Elm packing shed"),
    ("Saturday at 9am at the plaza in Villa Elm, I will be there.", "plaza in Villa Elm"),
    ("Friday at 3 pm. Bodega Alta, Calle 12 #40-17, Medellín. Ring the bell.", "Calle 12 #40-17, Medellín"),
    ("Our talk tomorrow, Friday at 13.15, in room 41 of the Tide Centre, is off.", "room 41 of the Tide Centre"),
    ("Come to our mill, Kivikatu 4, Turku, and ring twice.", "Kivikatu 4, Turku"),
    ("Tuesday at 9 is fine, at the studio: 31 rue des Lilas.", "31 rue des Lilas"),
    ("Passez vendredi à 10 h au 14, rue de la Source", "14, rue de la Source"),
    ("See you in my office (Kosmos 4, Brno).", "Kosmos 4, Brno"),
    ("Come to our office, Thursday 4 March at 3.", "our office"),
    ("Visit us at the clinic, 3 March, 10am", "clinic"),
    ("I can't do our 2 pm on Friday at the Marlow rooms after all.", "Marlow rooms"),
    ("The Tuesday then: 11 sharp, canteen in building 4. Bring a coat.", "canteen in building 4"),
    ("Friday 5pm, back table at Renata's.", "back table at Renata's"),
    ("Place: Birkenweg 12, 3007 Bern. Please ring twice.", "Birkenweg 12, 3007 Bern"),
    (
        "I'm in Hall 4 until one, so come to the deli on the top floor of the Marlow Building.",
        "deli on the top floor of the Marlow Building",
    ),
    ("Come to the goods door on Elm Lane (not the front). Room 3.12 is being painted.", "goods door on Elm Lane"),
    ("We sit down on Friday 3 July by 11am in his smithy, No. 14 Copper Street.", "No. 14 Copper Street"),
    ("Lunch with Ann, senior vet at Park Clinic, at Lind Kitchen, 44 Elm Street.", "Lind Kitchen, 44 Elm Street"),
    ("Monday at ten. Pilot house, Molo Lind 3, Fenn. Bring a vest.", "Molo Lind 3, Fenn"),
    ("Wednesday at four then, stage door of Marlow Hall, and tea.", "stage door of Marlow Hall"),
    ("Same bench, Fenn Square, opposite the old post office.", "Fenn Square, opposite the old post office"),
    ("Little red shed behind the chapel, 9 Elm Lane, Brook. Wear boots.", "9 Elm Lane, Brook"),
    ("The library is loud; let's say the Copper Kettle, 3pm Tuesday.", "Copper Kettle"),
    ("Grab a table at Osteria Fenn, I'll be there at one.", "Osteria Fenn"),
    (
        "Monday at 1 then, see you at the food truck on the corner of Main and 3rd.",
        "food truck on the corner of Main and 3rd",
    ),
    ("Meet me outside Platform 9 at Brook Station at 8.", "Platform 9 at Brook Station"),
    ("Te espero en mi taller, calle Olmo 8, el jueves a las 10.", "calle Olmo 8"),
    ("Je vous attends vendredi à 10 h au 12 bis rue des Lilas.", "12 bis rue des Lilas"),
    ("When it suits.\n\nLocation\nFenn Hall, 44 Copper Rd, Room 2\n", "Fenn Hall, 44 Copper Rd, Room 2"),
    ("It's Lind Dairy, 44-120 Marlow Hwy, park in front.", "Lind Dairy, 44-120 Marlow Hwy"),
    ("Te veo el jueves en la tienda: Av. Marlow Fenn 31, Linde Sur. Toca dos veces.", "Av. Marlow Fenn 31, Linde Sur"),
    ("Je vous attends à l'usine, avenue de la Source, 3e étage, porte 2.", "avenue de la Source, 3e étage, porte 2"),
]
NO_PLACES = [
    "I finish at the bakery at 9 every day, so Thursday at 10?",
    "We could meet in March or at 3 on Tuesday.",
    "I will be in Lisbon until Thursday.",
    "Get there early on Tuesday to grab the corner table.",
    "Call my office line at 3 on Tuesday.",
    "I studied at Leeds College and then worked at Park Hospital.",
    "Dear Mr Hall, Thursday at 3 works. Call me on 07700 900123.",
    "Sarah Lane can do Thursday at 3pm on Zoom.",
    "Location: Zoom, link to follow",
]


@pytest.mark.parametrize(("text", "place"), PLACES, ids=[place for _, place in PLACES])
def test_the_place_is_named_as_the_mail_says_it(text: str, place: str) -> None:
    assert location_in(text) == place


@pytest.mark.parametrize("text", NO_PLACES)
def test_a_house_in_passing_is_no_place_to_meet(text: str) -> None:
    assert location_in(text) is None
