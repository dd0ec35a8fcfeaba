"""The plots: documents of their own, whose lines lie where their points are and whose names can be read."""

from xml.etree import ElementTree as ET

from tests.bench.svg import Plot, Scale, drawn

SVG = "{http://www.w3.org/2000/svg}"
SAME = [(1, 2), (100, 20)]
PLOT = Plot("Cost & work", "It grows.", "work", "cost", {"ours": SAME, "theirs": SAME}, {})


def test_a_decade_is_as_long_as_another():
    scale = Scale.of([1, 1_000], 0, 300)
    assert [scale.place(value) for value in scale.decades()] == [0, 100, 200, 300]


def test_a_plot_says_in_words_what_it_shows():
    root = ET.fromstring(drawn(PLOT))  # noqa: S314 - our own
    assert [root.find(f"{SVG}{name}").text for name in ("title", "desc")] == ["Cost & work", "It grows."]


def test_names_of_lines_that_end_together_do_not_cover_each_other():
    root = ET.fromstring(drawn(PLOT))  # noqa: S314 - our own
    places = [float(text.get("y")) for text in root.iter(f"{SVG}text") if text.text in PLOT.lines]
    assert abs(places[0] - places[1]) >= 16
