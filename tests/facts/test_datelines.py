"""A dateline is a place that something vouches for; other openings with a dash are none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.facts.datelines import parse_dateline

PROSE = "The harbour was shut on Monday after a storm."


@pytest.mark.parametrize(
    ("opening", "place", "agency", "printed", "iso"),
    [
        ("MOSCOW – ", "MOSCOW", None, None, None),
        ("MOSCOW —", "MOSCOW", None, None, None),
        ("NEW YORK -- ", "NEW YORK", None, None, None),
        ("TEL AVIV - ", "TEL AVIV", None, None, None),
        ("WASHINGTON—", "WASHINGTON", None, None, None),
        ("ST. LOUIS – ", "ST. LOUIS", None, None, None),
        ("WASHINGTON, D.C. – ", "WASHINGTON, D.C.", None, None, None),
        ("PORT-AU-PRINCE, Haiti — ", "PORT-AU-PRINCE, Haiti", None, None, None),
        ("ISLAMABAD: ", "ISLAMABAD", None, None, None),
        ("LONDON (AP) — ", "LONDON", "AP", None, None),
        ("BERLIN (dpa) - ", "BERLIN", "dpa", None, None),
        ("Hamburg (dpa) - ", "Hamburg", "dpa", None, None),
        ("Hamburg (dpa). ", "Hamburg", "dpa", None, None),
        ("Hamburg, dpa – ", "Hamburg", "dpa", None, None),
        ("Berlin/Hamburg (dpa/lno) - ", "Berlin/Hamburg", "dpa/lno", None, None),
        ("Islamabad (APP): ", "Islamabad", "APP", None, None),
        ("LONDON (Harbour Wire) — ", "LONDON", "Harbour Wire", None, None),
        ("(Port Kelda, Reuters) ", "Port Kelda", "Reuters", None, None),
        ("PARIS, 3 mars (Reuters) - ", "PARIS", "Reuters", "3 mars", "--03-03"),
        ("WASHINGTON, March 3 (Xinhua) -- ", "WASHINGTON", "Xinhua", "March 3", "--03-03"),
        ("New Delhi, Mar 3 (PTI) ", "New Delhi", "PTI", "Mar 3", "--03-03"),
        ("MOSCOW, March 3. /TASS/. ", "MOSCOW", "TASS", "March 3", "--03-03"),
        ("Madrid, 3 mar (EFE).- ", "Madrid", "EFE", "3 mar", "--03-03"),
        ("BUENOS AIRES, 3 ago (EFE) - ", "BUENOS AIRES", "EFE", "3 ago", "--08-03"),
        ("Port Kelda, March 3: ", "Port Kelda", None, "March 3", "--03-03"),
        (
            "PORT KELDA, Harbourland, 14 March 2025 (AFP) – ",
            "PORT KELDA, Harbourland",
            "AFP",
            "14 March 2025",
            "2025-03-14",
        ),
        ("(서울=연합뉴스) ", "서울", "연합뉴스", None, None),
        ("新华社北京3月14日电 ", "北京", "新华社", "3月14日", "--03-14"),
    ],
)
def test_a_dateline_is_taken_apart(
    opening: str, place: str, agency: str | None, printed: str | None, iso: str | None
) -> None:
    """Place, agency and date, as printed."""
    dateline = parse_dateline(opening + PROSE)
    assert dateline is not None
    assert (dateline.place, dateline.agency) == (place, agency)
    date = dateline.date
    assert (date and date.text, date and date.isoformat()) == (printed, iso)


def test_a_dateline_may_stand_alone() -> None:
    """Some pages print it on a line of its own."""
    dateline = parse_dateline("MOSCOW –")
    assert dateline is not None
    assert dateline.place == "MOSCOW"


@pytest.mark.parametrize(
    "opening",
    [
        "In short – ",
        "A – ",
        "BREAKING - ",
        "BREAKING NEWS – ",
        "UPDATE: ",
        "EXCLUSIVE — ",
        "FACT CHECK – ",
        "LIVE UPDATES – ",
        "EDITOR'S NOTE: ",
        "WATCH: ",
        "Q: ",
        "NATO – ",
        "THE HARBOUR – ",
        "Hamburg. ",
        "Port Kelda – ",
        "Port Kelda: ",
        "Mara Ellison – ",
        "Mara Ellison (Labour) – ",
        "The harbour (AP) ",
        "On March 3 – ",
        "Monday, March 3 – ",
        "NEW YORK–LONDON ",
        "LIVERPOOL – ARSENAL 2-1. ",
        "We asked Reuters - ",
        "(Reuters) - ",
        "",
        "- ",
        "– ",
    ],
)
def test_other_openings_are_no_datelines(opening: str) -> None:
    """Asides, labels, names, compounds, organisations."""
    assert parse_dateline(opening + PROSE) is None


def test_capitals_before_a_few_words_are_a_heading() -> None:
    """Without an agency or a date a place in capitals needs prose behind it."""
    assert parse_dateline("HARBOUR – Quay shut") is None


_PIECES = st.sampled_from(
    [
        "MOSCOW",
        "Hamburg",
        " (AP)",
        " (dpa)",
        " – ",
        " - ",
        ": ",
        ", ",
        "March 3",
        "3 mars",
        ".",
        "/",
        "(",
        " ",
        "The quay",
    ]
)


@given(st.text() | st.lists(_PIECES).map("".join))
def test_a_dateline_is_a_word_of_the_paragraph(paragraph: str) -> None:
    """Any text may come; what is found stands in it."""
    dateline = parse_dateline(paragraph)
    if dateline is not None:
        assert dateline.place
        assert dateline.place in paragraph
        assert dateline.agency is None or dateline.agency in paragraph
        assert dateline.date is None or dateline.date.text in paragraph


@pytest.mark.parametrize("piece", ["MOSCOW ", "A-", "((", "a. ", " ", "–"])
def test_a_paragraph_of_any_length_is_no_burden(piece: str) -> None:
    """Only the opening is looked at."""
    assert parse_dateline(piece * (1_000_000 // len(piece))) is None
