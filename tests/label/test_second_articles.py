"""Several articles on one page."""

import pytest

from newsclean import Doubt, clean_html
from newsclean.label.second_articles import second_articles
from newsclean.labels import Label
from stages import HEADLINE, PROSE, cut_html, shape_of

MILL = "Tide mill opens a week early"
STORY = (
    "The tide mill at Skerry Bay opened to visitors on Saturday, a week earlier than its owners had planned in spring.",
    "Some two hundred people came on the first day, and most of them wanted to see the old wheel turn at low water.",
    "The mill had stood still for forty years, until a society of friends bought it from the council for one crown.",
    "Repairs took three winters and cost half a million, most of which came from a lottery and from people in the bay.",
)
FIRST = f"<article><h1>{HEADLINE}</h1><p>{'<p>'.join(PROSE)}</article>"
SECOND = f"<article><h2>{MILL}</h2><p>{'<p>'.join(STORY)}</article>"


def others(source: str) -> list[str]:
    """The texts of a page that belong to another article, where all but headline and headings are paragraphs."""
    blocks, _ = cut_html(source)
    labels = [
        Label.TITLE if block.text == HEADLINE else Label.PARAGRAPH if block.text in PROSE + STORY else Label.HEADING
        for block in blocks
    ]
    return [blocks[row].text for row in second_articles(blocks, [shape_of(block.text) for block in blocks], labels)]


def test_the_second_article_goes() -> None:
    """With its headline, whatever level that has."""
    assert others(FIRST + SECOND) == [MILL, *STORY]
    assert others(FIRST + SECOND.replace("h2", "h1")) == [MILL, *STORY]
    assert others(f"<main><div>{FIRST}</div><div>{SECOND}</div></main>") == [MILL, *STORY]


@pytest.mark.parametrize(
    "source",
    [
        pytest.param(FIRST, id="one"),
        pytest.param(f"<article><h1>{HEADLINE}</h1>{SECOND}{SECOND}</article>", id="posts-within-an-article"),
        pytest.param(f"<h1>{HEADLINE}</h1>{FIRST.replace('h1', 'h3')}{SECOND}", id="posts-under-a-headline"),
        pytest.param(f"{FIRST}<article><p>{'<p>'.join(STORY)}</article>", id="no-headline-of-its-own"),
        pytest.param(f"{FIRST}<article><p>{STORY[0]}<h2>{MILL}</h2><p>{'<p>'.join(STORY)}</article>", id="a-crosshead"),
        pytest.param(f"{FIRST}<article><h2>{MILL}</h2><p>{STORY[0]}</article>", id="teaser"),
        pytest.param(f"{FIRST}<article><h2>What comes</h2><p>{'<p>'.join(STORY)}</article>", id="a-part"),
        pytest.param(f"<article><h1>{HEADLINE}</h1><p>{PROSE[0]}</article>{SECOND}", id="no-body-above"),
        pytest.param(FIRST.replace("article", "div") + SECOND.replace("article", "div"), id="no-articles"),
        pytest.param(SECOND.replace("h2", "h3") + FIRST, id="above-the-headline"),
    ],
)
def test_what_is_no_second_article(source: str) -> None:
    """Posts, slides, teasers, and the rest of a story in two elements."""
    assert others(source) == []


def test_a_page_of_two_articles_from_end_to_end() -> None:
    """The first is the article, the second is related, with its byline, and a warning says so."""
    second = SECOND.replace("</h2>", "</h2><p>By Jon Vesper")
    article = clean_html(f"<title>{HEADLINE}</title><main>{FIRST}{second}</main>")
    assert article.text == "\n\n".join(PROSE)
    assert article.byline is None
    related = [block.text for block in article.removed if block.label is Label.RELATED]
    assert related == [MILL, "By Jon Vesper", *STORY]
    assert [warning.doubt for warning in article.warnings] == [Doubt.SEVERAL_ARTICLES]
