"""Outlets are told by badges, usual names and lists; words that only look like outlets are not."""

import tomllib
import unicodedata
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.facts.outlets import find_badges, find_outlets, is_outlet, usual_name


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("FORBES", "Forbes"),
        ("lemonde", "Le Monde"),
        ("channelnewsasia", "Channel News Asia"),
        ("huffpost", "HuffPost"),
        ("thehill", "The Hill"),
        ("latimes", "LA Times"),
        ("Los Angeles Times", "LA Times"),
        ("bangkokpost", "Bangkok Post"),
        ("indiatimes", "India Times"),
        ("voanews", "VOA News"),
        ("ABCNEWS", "ABC News"),
        ("scmp", "SCMP"),
        ("elpais", "El País"),
        ("www.lemonde.fr", "Le Monde"),
        ("https://www.theguardian.com", "The Guardian"),
        ("bbc.co.uk", "BBC"),
        ("AP", "Associated Press"),
        ("朝日新聞", "Asahi Shimbun"),
        ("reutersREUTERS", "Reuters"),
        ("harbourgazetteHARBOURGAZETTE", "Harbourgazette"),
        ("Harbour Gazette", "Harbour Gazette"),
        ("gazette.example", "gazette.example"),
        ("", ""),
    ],
)
def test_a_name_becomes_the_usual_one(printed: str, name: str) -> None:
    """Known outlets have one name; others keep what is printed."""
    assert usual_name(printed) == name


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param("forbesFORBES lemondeLEMONDE bbcBBC", ["Forbes", "Le Monde", "BBC"], id="row"),
        pytest.param("forbesFORBESlemondeLEMONDEbbcBBC", ["Forbes", "Le Monde", "BBC"], id="glued"),
        pytest.param(
            "la timesLA TIMES, channel news asiaCHANNEL NEWS ASIA", ["LA Times", "Channel News Asia"], id="spaced"
        ),
        pytest.param("News sources:nprNPR", ["NPR"], id="after-a-colon"),
        pytest.param("france24FRANCE24", ["France 24"], id="digits"),
        pytest.param("elpaísELPAÍS", ["El País"], id="accents"),
        pytest.param("apAP", ["Associated Press"], id="short-and-known"),
        pytest.param("kelda-postKELDA-POST", ["Kelda-Post"], id="unknown"),
    ],
)
def test_badges_are_doubled_names(text: str, names: list[str]) -> None:
    """The text of a logo is glued to its file name."""
    assert [name for _, _, name in find_badges(text)] == names


@pytest.mark.parametrize(
    "text",
    [
        "share-iconSHARE",
        "iPhone and McDonald",
        "menuMENU",
        "goGO",
        "forbes FORBES",
        "forbesForbes",
        "NASAs",
        "aA",
        "123123",
    ],
)
def test_what_is_no_badge_stays(text: str) -> None:
    """Camel case, buttons and plain repetition."""
    assert find_badges(text) == ()


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "With reports from Channel News Asia, Forbes, and LA Times.",
            ("Channel News Asia", "Forbes", "LA Times"),
        ),
        ("With inputs from ANI and PTI", ("ANI", "Press Trust of India")),
        ("Credited from: FORBES", ("Forbes",)),
        ("by Time", ("Time",)),
        ("BBC and Time", ("BBC", "Time")),
        ("The Sun, The Star and Time", ("The Sun", "The Star", "Time")),
        ("(AP)", ("Associated Press",)),
        ("Foto: dpa", ("Deutsche Presse-Agentur",)),
        ("Photo: AFP/Getty Images", ("Getty Images",)),
        ("Read it at reuters.com", ("Reuters",)),
        ("lemondeLEMONDE, Le Monde", ("Le Monde",)),
        ("It is in the Straits Times and the New York Times", ("Straits Times", "New York Times")),
    ],
)
def test_a_line_names_outlets(text: str, names: tuple[str, ...]) -> None:
    """Whole words, by usual names, each once."""
    assert find_outlets(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "Time and nature will tell",
        "Time flies",
        "The Hill was steep",
        "Independent experts agree",
        "Focus on the harbour",
        "ein Bild und ein Stern",
        "a mirror, a star and the sun",
        "PA",
        "the map of the aa road",
        "Harbour Gazette",
        "reuters",
        "",
    ],
)
def test_common_words_name_no_outlet(text: str) -> None:
    """A name that is a word too needs a list or a word such as "from" beside it."""
    assert find_outlets(text) == ()


def test_outlets_are_known_as_wholes() -> None:
    """A person with an outlet's word in the name is none."""
    assert is_outlet("AP")
    assert is_outlet("the associated press")
    assert not is_outlet("Mara Forbes")
    assert not is_outlet("")


def test_the_data_file_names_each_outlet_once() -> None:
    """No name stands for two outlets, and what is doubtful or sure is a name."""
    tables = tomllib.loads(files("newsclean").joinpath("data/outlets.toml").read_text(encoding="utf-8"))
    assert tables.keys() == {"doubtful", "sure", "agency", "outlet"}
    names: dict[str, str] = {}
    for kind in ("agency", "outlet"):
        for name, aliases in tables[kind].items():
            for printed in (name, *aliases):
                assert printed == unicodedata.normalize("NFC", printed).strip()
                assert names.setdefault(printed, name) == name, printed
                assert usual_name(printed) == name
    assert len(names) > 400
    assert set(tables["doubtful"]) | set(tables["sure"]) <= names.keys()


_PIECES = st.sampled_from(
    ["forbes", "FORBES", "Time", "The", " ", ", ", "and", "AP", "a", "A", "ß", "ǆ", "é", ".com", "/", "(", "bbc"]
)


@given(st.text() | st.lists(_PIECES).map("".join))
def test_any_text_has_badges_in_order(text: str) -> None:
    """Badges stand in the text, one after the other, and are doubled."""
    stop = 0
    for start, end, name in find_badges(text):
        assert stop <= start < end <= len(text)
        assert text[start : (start + end) // 2].upper() == text[(start + end) // 2 : end]
        assert name
        stop = end
    assert len(set(find_outlets(text))) == len(find_outlets(text))
    assert isinstance(usual_name(text), str)


@pytest.mark.parametrize("piece", ["aA", "abcABC", "a ", "The ", "forbesFORBES", "a.", "BBC, "])
def test_a_line_of_any_length_is_no_burden(piece: str) -> None:
    """Long repeats of what the searches look for."""
    text = piece * (300_000 // len(piece))
    assert len(find_badges(text)) <= len(text)
    assert len(find_outlets(text)) <= 2
