"""What the witness says of an article that says nothing of itself."""

from datetime import date

import pytest

from newsclean.article import Timestamp
from newsclean.assemble.borne_out import Known, borne_out
from newsclean.read.html.witness import Account
from stages import HEADLINE, PROSE, made

NOTHING = Known(None, (), None)
SAID = Account(HEADLINE, ("Mara Ellison",), "2025-03-14")


def completed(known: Known, said: Account, *parts: tuple[str, str]) -> Known:
    """The fields after the witness was asked about a page of such blocks."""
    return borne_out(known, made(*parts), lambda: said, None)


@pytest.mark.parametrize(
    ("line", "said", "names"),
    [
        (("byline", "MARA ELLISON"), "Mara Ellison", ("MARA ELLISON",)),
        (("timestamp", "14 March 2025 keldafan Leave a comment"), "Keldafan", ("keldafan",)),
        (("author_bio", "& Tom O'Birk Writer, Boats"), "Tom O'Birk", ("Tom O'Birk",)),
        (("credit", "Text: Mara Ellison"), "Mara Ellison", ("Mara Ellison",)),
        (("byline", "Kelda Fog Institute"), "Kelda Fog Institute", ("Kelda Fog Institute",)),
        (("timestamp", "14 March 2025"), "March", ()),
        (("byline", "Written by"), "Written by", ()),
        (("byline", "Harbour Gazette Staff"), "Staff", ()),
        (("comments", "Tern"), "Tern", ()),
        (("paragraph", PROSE[2]), "Hugh Carrow", ()),
        (("byline", "Tom Birk"), "Mara Ellison", ()),
        (("byline", "Samara Ellisonby"), "Mara Ellison", ()),
        (("author_bio", "Mara Ellison " + PROSE[0] + PROSE[1]), "Mara Ellison", ()),
    ],
)
def test_an_author_is_believed_whom_a_line_about_authors_names(
    line: tuple[str, str], said: str, names: tuple[str, ...]
) -> None:
    """As the line writes it; no word of a date, no staff, and nobody who stands elsewhere."""
    assert completed(NOTHING, Account(authors=(said,)), line).authors == names


@pytest.mark.parametrize(
    ("line", "day"),
    [
        (("timestamp", "14 March 2025, 9:30"), "2025-03-14T09:30"),
        (("byline", "14 March 2025 By the harbour desk"), "2025-03-14"),
        (("timestamp", "Updated 14 March 2025"), None),
        (("timestamp", "15 March 2025"), None),
        (("timestamp", "14 March"), None),
        (("related", "Storm over the Kelda, 14 March 2025"), None),
        (("comments", "14 March 2025 at 9:30"), None),
    ],
)
def test_a_day_is_believed_that_a_line_about_dates_prints(line: tuple[str, str], day: str | None) -> None:
    """As the line prints it; no day of a change, of a teaser or of a comment."""
    published = completed(NOTHING, SAID, line).published
    assert (published and published.isoformat()) == day


@pytest.mark.parametrize(("label", "title"), [("heading", HEADLINE), ("navigation", None)])
def test_a_headline_is_believed_that_a_heading_prints(label: str, title: str | None) -> None:
    """Word for word, and no item of a menu."""
    assert completed(NOTHING, SAID, (label, HEADLINE)).title == title
    assert completed(NOTHING, SAID._replace(title="Another"), (label, HEADLINE)).title is None


def test_what_is_known_stays() -> None:
    """The witness fills gaps, and contradicts nobody."""
    known = Known("Fog", ("Tom Birk",), Timestamp("13 March 2025", 2025, 3, 13))
    lines = (("heading", HEADLINE), ("byline", "Mara Ellison"), ("timestamp", "14 March 2025"))
    assert completed(known, SAID, *lines) == known
    assert completed(known._replace(authors=()), SAID, *lines) == known._replace(authors=("Mara Ellison",))


def test_it_is_not_asked_what_no_line_could_bear_out() -> None:
    """Asking takes its time."""

    def ask() -> Account:
        raise AssertionError("asked")

    lines = made(("title", HEADLINE), ("timestamp", "Updated 14 March 2025"), *(("paragraph", line) for line in PROSE))
    assert borne_out(NOTHING._replace(title=HEADLINE), lines, ask, None) == NOTHING._replace(title=HEADLINE)


def test_a_day_without_its_year_is_resolved_first() -> None:
    """From the day that the caller gives."""
    found = borne_out(NOTHING, made(("timestamp", "14 March")), lambda: SAID, date(2025, 4, 1))
    assert found.published is not None
    assert found.published.isoformat() == "2025-03-14"
