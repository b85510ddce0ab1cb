"""Fields of the article, each from the blocks with its label."""

from datetime import date

import pytest

from newsclean import Label, Source, SourceRole
from newsclean.assemble import fields
from newsclean.metadata.dates import parse_date
from newsclean.metadata.fields import Candidate
from newsclean.metadata.metadata import NOTHING
from stages import made

UNDER_TAGS = "tag under:en.tag.label"
UNDER_POINTS = "key_point under:en.key-point.heading"


def test_texts_are_in_order() -> None:
    """All blocks with a label, without their bullets."""
    blocks = made(("title", "Fog"), ("caption", "One"), ("paragraph", "Text."), ("caption", "• Two"))
    assert fields.texts(blocks, Label.CAPTION) == ("One", "Two")
    assert fields.texts(blocks, Label.TAG) == ()


@pytest.mark.parametrize(
    ("printed", "confidence", "stated", "title"),
    [
        pytest.param("Ferry Tern runs aground", 0.9, "Ferry runs aground", "Ferry runs aground", id="much-the-same"),
        pytest.param("Ferry runs aground", 0.9, "Harbour Gazette, the coast day by day", "Ferry runs aground", id="another"),
        pytest.param("Rain ahead", 0.5, "Ferry runs aground", "Ferry runs aground", id="unsure"),
        pytest.param("//Rain ahead//", 0.2, None, "Rain ahead", id="none-stated"),
        pytest.param(None, 0.0, "Ferry runs aground", "Ferry runs aground", id="none-printed"),
        pytest.param(None, 0.0, None, None, id="none"),
    ],
)  # fmt: skip
def test_title(printed: str | None, confidence: float, stated: str | None, title: str | None) -> None:
    """As stated, unless the label is sure of a headline that says something else; without decoration."""
    blocks = [found._replace(confidence=confidence) for found in made(("title", printed))] if printed else []
    says = NOTHING._replace(titles=(Candidate(stated, "h1"),) if stated else ())
    assert fields.title(blocks, says) == title


def test_items_leave_the_heading_of_the_list_out() -> None:
    """An item has a bullet, or stands under a heading."""
    blocks = made(("key_point en.key-point.heading", "Key points"), (UNDER_POINTS, "One"), ("key_point", "• Two"))
    assert fields.items(blocks, Label.KEY_POINT) == ("One", "Two")


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        pytest.param(
            [("tag en.tag.label", "Tags"), (UNDER_TAGS, "Fog"), (UNDER_TAGS, "Ferries")], ("Fog", "Ferries"), id="list"
        ),
        pytest.param([("tag en.tag.label-and-topics", "Tags: Fog, Ferries")], ("Fog", "Ferries"), id="one-line"),
        pytest.param(
            [("tag", "• Fog"), ("tag", "• Ferries"), ("tag", "• Fog")], ("Fog", "Ferries"), id="bullets-once-each"
        ),
        pytest.param([("tag en.tag.label", "Tags:")], (), id="label-alone"),
        pytest.param([("paragraph", "Tags: none.")], (), id="no-tag"),
    ],
)
def test_tags(parts: list[tuple[str, str]], expected: tuple[str, ...]) -> None:
    """Under their label, beside it, or with bullets."""
    assert fields.tags(made(*parts)) == expected


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        pytest.param([("category", "Coast"), ("category", "Sport"), ("title", "Fog")], "Sport", id="nearest-above"),
        pytest.param([("title", "Fog"), ("category", "Sport"), ("category", "Coast")], "Sport", id="nearest-below"),
        pytest.param([("category", "Coast"), ("paragraph", "Fog."), ("category", "Sport")], "Coast", id="no-headline"),
        pytest.param([("title", "Fog")], None, id="none"),
    ],
)
def test_category(parts: list[tuple[str, str]], expected: str | None) -> None:
    """The one that stands nearest to the headline."""
    assert fields.category(made(*parts)) == expected


@pytest.mark.parametrize(
    ("label", "parts", "stated", "expected"),
    [
        ("once", [("byline", "By Nora Lind and Anton Falk"), ("byline", "Reporting by Nora Lind")], None, ("Nora Lind", "Anton Falk")),
        ("nobody", [], None, ()),
        ("no opener", [("byline", "WRITTEN BY"), ("byline", "Nora Lind")], None, ("Nora Lind",)),
        ("in a line of the day", [("title", "Fog"), ("timestamp", "By Nora Lind, 14 March 2025")], None, ("Nora Lind",)),
        ("a team at last", [("title", "Fog"), ("byline", "Ferry Team")], None, ("Ferry Team",)),
        ("as stated", [("title", "Fog"), ("byline", "Nora Lind")], "json-ld author", ("Mara Ellison",)),
        ("a byline against it", [("title", "Fog"), ("byline", "By Nora Lind")], "json-ld author", ("Nora Lind",)),
        ("a name against markup", [("title", "Fog"), ("byline", "Nora Lind")], "author element", ("Nora Lind",)),
    ],
)  # fmt: skip
def test_authors(label: str, parts: list[tuple[str, str]], stated: str | None, expected: tuple[str, ...]) -> None:
    """As stated, unless the headline has another name beside it; else as the bylines have them."""
    says = NOTHING._replace(all_authors=(Candidate(("Mara Ellison",), stated),)) if stated else NOTHING
    assert fields.authors(made(*parts), says) == expected, label


@pytest.mark.parametrize(
    ("lines", "published", "modified"),
    [
        pytest.param([], None, None, id="none"),
        pytest.param(["Published: 12 February 2025"], "2025-02-12", None, id="published"),
        pytest.param(["Updated: 13 February 2025"], None, "2025-02-13", id="updated"),
        pytest.param(["12 February 2025"], "2025-02-12", None, id="without-a-cue"),
        pytest.param(["10 February 2025", "Published: 12 February 2025"], "2025-02-12", None, id="cue-beats-none"),
        pytest.param(
            ["Published: 12 February 2025 Updated: 13 February 2025"], "2025-02-12", "2025-02-13", id="both-on-a-line"
        ),
        pytest.param(["Published", "no date"], None, None, id="no-date"),
    ],
)
def test_timestamps(lines: list[str], published: str | None, modified: str | None) -> None:
    """Published and modified, by their cues."""
    first, second = fields.timestamps(made(*(("timestamp", line) for line in lines)), None)
    assert (first and first.isoformat(), second and second.isoformat()) == (published, modified)


def test_a_reference_date_supplies_the_year() -> None:
    """To a date printed without one."""
    blocks = made(("timestamp", "Published: Wednesday, February 12"))
    published, _ = fields.timestamps(blocks, date(2025, 2, 14))
    assert published
    assert published.isoformat() == "2025-02-12"


@pytest.mark.parametrize(
    ("label", "source", "stated", "day"),
    [
        ("an address gives way", "url", "2025-02-10", "2025-02-12"),
        ("a day of the system gives way", "json-ld datePublished", "2025-03-01", "2025-02-12"),
        ("the same day is more exact as stated", "json-ld datePublished", "2025-02-12T09:30", "2025-02-12T09:30"),
    ],
)
def test_a_day_beside_the_headline(label: str, source: str, stated: str, day: str) -> None:
    """It speaks against what the page states."""
    blocks = made(("title", "Fog"), ("timestamp", "12 February 2025"))
    date_ = parse_date(stated)
    assert date_
    published, _ = fields.dates(blocks, None, NOTHING._replace(all_published=(Candidate(date_, source),)))
    assert published
    assert published.isoformat() == day, label


@pytest.mark.parametrize(
    ("parts", "published"),
    [
        pytest.param([("timestamp", "Updated: 13 February 2025"), ("title", "Fog")], "2025-02-13", id="alone"),
        pytest.param([("title", "Fog"), *[("paragraph", "It rained.")] * 13, ("timestamp", "Updated: 13 February 2025")], None, id="far-away"),
        pytest.param([("title", "Fog"), ("timestamp", "Updated: 13 February 2025"), ("timestamp", "12 February 2025")], "2025-02-12", id="beside-another"),
        pytest.param([("title", "Fog"), ("timestamp", "Published: 12 February Updated: 13 February 2025")], "--02-12", id="without-a-year"),
    ],
)  # fmt: skip
def test_the_day_of_a_change_is_a_day_at_last(parts: list[tuple[str, str]], published: str | None) -> None:
    """Beside the headline, where no other is known."""
    found, modified = fields.dates(made(*parts), None, NOTHING)
    assert (found and found.isoformat()) == published
    assert modified
    assert modified.isoformat() == "2025-02-13"


def test_the_dateline_opens_the_first_paragraph() -> None:
    """Not a later one."""
    opening = ("paragraph", "SKERRY BAY — The ferry ran aground on Friday morning, the coast guard said.")
    plain = ("paragraph", "Nobody was hurt.")
    found = fields.dateline(made(("title", "Fog"), opening, plain))
    assert found
    assert found.place == "SKERRY BAY"
    assert fields.dateline(made(plain, opening)) is None
    assert fields.dateline([]) is None


@pytest.mark.parametrize(
    ("line", "source"),
    [
        ("Photo: Anton Falk", "Anton Falk"),
        ("Credited from: BBC", "BBC"),
        ("With inputs from Reuters", "Reuters"),
        ("(Supplied)", "Supplied"),
    ],
)
def test_credits(line: str, source: str) -> None:
    """What stands behind the colon, the outlet that is named, or else the line."""
    (credit,) = fields.credit_lines(made(("credit", line), ("credit", line)))
    assert (credit.source, credit.text) == (source, line)


def test_sources() -> None:
    """Badges, credits and pointers, each outlet once a role, by its usual name."""
    blocks = made(
        ("source_badges", "forbesFORBES lemondeLEMONDE"),
        ("source_badges", "forbesFORBES"),
        ("credit", "Credited from: BBC"),
        ("paragraph", "The BBC said so."),
    )
    assert fields.sources(blocks) == (
        Source("Forbes", SourceRole.BADGE),
        Source("Le Monde", SourceRole.BADGE),
        Source("BBC", SourceRole.CREDIT),
    )
