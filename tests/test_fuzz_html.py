"""The fuzzing of pages in HTML: pages, damages, and the program that looks for those that break a law."""

import re
from collections.abc import Callable
from dataclasses import replace
from random import Random

import pytest

import failing_checks
import fuzz
import fuzz_html
import html_damage
import html_pages
from newsclean import clean_html

PAGE = "<!doctype html><h1>Ferry late</h1>\n<p class=dek>The Tern waits.</p><!-- <i> --><p>So do we &amp; all</p>"
PIECES = html_damage.pieces_of(PAGE)


def chances() -> list[Random]:
    """Enough starts that each way of a damage is gone."""
    return [Random(f"test/{number}") for number in range(60)]


def test_the_pages_are_pages() -> None:
    """Each has a body that is found, in every language; of a frameset browsers show none."""
    for page in html_pages.pages():
        assert ("<FRAMESET" in page) == (not clean_html(page).text)


def test_pieces_are_tags_comments_and_texts() -> None:
    """Joined, they are the page."""
    assert PIECES[:5] == ["<!doctype html>", "<h1>", "Ferry late", "</h1>", "\n"]
    assert "<!-- <i> -->" in PIECES
    for page in html_pages.pages():
        assert "".join(html_damage.pieces_of(page)) == page


@pytest.mark.parametrize(
    ("damage", "holds"),
    [
        (html_damage.dropped, lambda after: len(after) < len(PIECES) and set(after) <= set(PIECES)),
        (html_damage.doubled, lambda after: len(after) > len(PIECES) and set(after) == set(PIECES)),
        (html_damage.moved, lambda after: sorted(after) == sorted(PIECES)),
        (html_damage.swapped, lambda after: sorted(after) == sorted(PIECES)),
        (html_damage.unclosed, lambda after: "".join(after).count("</") < PAGE.count("</")),
        (html_damage.unopened, lambda after: "".join(after).count("</") == PAGE.count("</") + 1),
        (html_damage.nested, lambda after: len("".join(after)) > len(PAGE)),
        (html_damage.swallowed, lambda after: len(after) > len(PIECES)),
        (html_damage.marked, lambda after: len(after) == len(PIECES) + 1),
        (html_damage.attributed, lambda after: len(after) == len(PIECES)),
        (html_damage.odd, lambda after: len(after) == len(PIECES) and len("".join(after)) > len(PAGE)),
        (html_damage.repeated, lambda after: len("".join(after)) >= len(PAGE) + 10),
    ],
)
def test_damages_to_pieces(
    damage: Callable[[list[str], Random], list[str]], holds: Callable[[list[str]], bool]
) -> None:
    """Each does what it says, and leaves what it was given as it was."""
    before = list(PIECES)
    for chance in chances():
        assert holds(damage(PIECES, chance))
    assert before == PIECES


def test_every_damage_is_tried() -> None:
    """None is only defined."""
    named = {damage.__name__ for damage in (*html_damage.DAMAGES, *html_damage.TEXT_DAMAGES)}
    assert named == {
        *(
            "dropped",
            "doubled",
            "moved",
            "swapped",
            "unclosed",
            "unopened",
            "nested",
            "swallowed",
            "marked",
            "attributed",
        ),
        *("odd", "repeated", "truncated", "misread", "line_ends", "exchanged"),
    }


def test_damages_to_the_text() -> None:
    """A page breaks off, has other line ends, other characters, or is misread."""
    page = PAGE.replace("late", "läte")
    for chance in chances():
        assert page.startswith(html_damage.truncated(page, chance))
        assert html_damage.misread(page, chance) != page
        assert len(html_damage.exchanged(page, chance)) == len(page)
        assert html_damage.line_ends(page, chance).split() != page.split() or ">\n" in page


def test_encodings_are_right_and_wrong() -> None:
    """UTF-16 with and without a mark, UTF-8, windows-1252; declarations that are not true."""
    page = '<meta charset="utf-8"><p>läte'
    made = [html_damage.as_bytes(page, chance) for chance in chances() for _ in range(5)]
    for right in (page.encode(codec) for codec in ("utf-8", "utf-16", "utf-16-le", "cp1252")):
        assert right in made
    assert any(b"iso-8859-1" in source or b"shift_jis" in source for source in made)


def test_depths_and_sizes() -> None:
    """Among some thousand pages, a few are nested deep, and most are small."""
    pages = html_pages.pages()
    made = [fuzz_html.damaged_page(0, number, pages) for number in range(2_000)]
    sizes = sorted(map(len, made))
    assert sizes[0] < 100
    assert 500 < sizes[1_000] < 4_000
    assert sizes[-1] > 60_000
    assert {type(page) for page in made} == {str, bytes}


def test_the_same_number_makes_the_same_page() -> None:
    """In any order, so what was found can be found again."""
    pages = html_pages.pages()
    there = [fuzz_html.damaged_page(3, number, pages) for number in range(50)]
    back = [fuzz_html.damaged_page(3, number, pages) for number in reversed(range(50))]
    assert there == back[::-1]
    assert len(set(there)) == 50


def test_a_short_run(capsys: pytest.CaptureFixture[str]) -> None:
    """The laws hold for some damaged pages, and a summary is printed."""
    assert fuzz.main(["--html", "--pages", "60", "--seed", "1"]) == 0
    printed = capsys.readouterr().out
    assert re.search(r"^ +60  pages$", printed, re.MULTILINE)
    assert "every law held" in printed


def test_the_check_can_fail(monkeypatch: pytest.MonkeyPatch) -> None:
    """Blocks that are lost, overlap, or differ from one time to the next break a law."""
    article = clean_html(PAGE)
    assert fuzz_html.check_page(PAGE, 0) == clean_html(PAGE)
    first, *others = article.blocks
    for blocks in ((), others, (*others, first), (first, first, *others)):
        monkeypatch.setattr(
            fuzz_html.newsclean, "clean_html", lambda *_, found=blocks, **__: replace(article, blocks=tuple(found))
        )
        with pytest.raises(AssertionError):
            fuzz_html.check_page(PAGE, 1)
    turns = iter([article, replace(article, title="Another")])
    monkeypatch.setattr(fuzz_html.newsclean, "clean_html", lambda *_, **__: next(turns))
    with pytest.raises(AssertionError, match="a second time"):
        fuzz_html.check_page(PAGE, 0)


def test_pages_that_break_a_law_are_reported_short() -> None:
    """With the error, by number; the others are cleaned all the same."""
    seen, faults = fuzz_html.fuzz(1, range(10, 30), workers=1, check=failing_checks.breaks_on_headings)
    assert seen["pages"] + len(faults) == 20
    assert seen["pages"] > 0
    assert faults == sorted(faults)
    assert "AssertionError: a heading" in faults[0].what
    assert re.search(r"3 of \d+: b?'<h1'$", faults[0].what)


@pytest.mark.parametrize("check", [failing_checks.hangs, failing_checks.crashes])
def test_hangs_and_crashes_are_reported(check: fuzz_html.Check) -> None:
    """By the number of the page; the pages after it are cleaned."""
    seen, faults = fuzz_html.fuzz(1, range(6), workers=2, check=check, patience=0.5)
    assert [fault.number for fault in faults] == [3]
    assert "hung, or crashed" in str(faults[0])
    assert seen["pages"] == 5
