"""Pages in HTML: the whole way through, the laws, and what callers are told."""

from datetime import UTC, date, datetime

import pytest
import trafilatura
from hypothesis import given
from hypothesis import strategies as st

from laws import check_partition
from newsclean import Article, Doubt, Label, Options, ParagraphKind, Picture, clean_html
from stages import HEADLINE, PROSE
from strategies import broken_html

LEAD, SECOND = PROSE[:2]
JSON_LD = """
<script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle",
"headline": "Ferry to Gull Island runs aground in thick fog", "datePublished": "2025-03-14T09:30:00+01:00",
"author": [{"@type": "Person", "name": "Mara Ellison"}], "isAccessibleForFree": true, "keywords": ["Ferries", "Fog"],
"image": {"@type": "ImageObject", "url": "https://gazette.example/tern.jpg", "caption": "The Tern on the rocks"}}</script>
"""
PAGE = f"""<!doctype html><html lang=en><head><title>{HEADLINE} | Harbour Gazette</title>
<meta property=og:site_name content="Harbour Gazette"><link rel=canonical href="/ferry">{JSON_LD}</head><body>
<nav><ul><li><a href=/>Home</a><li><a href=/sport>Sport</a><li><a href=/coast>Coast</a></ul></nav>
<article><h1>{HEADLINE}</h1><p class=byline>By Mara Ellison<p>{LEAD}<h2>High tide</h2><p>{SECOND}
<div class=share><button>Share this article</button></div></article>
<aside><h3>Most read</h3><ul><li><a href=/mill>Tide mill opens a week early</a></ul></aside>
<footer>© 2025 Harbour Gazette</footer></body></html>"""


def test_a_page_from_end_to_end() -> None:
    """Body, sections and title from what is printed, the rest from what the page says of itself too."""
    article = clean_html(PAGE, url="https://gazette.example/ferry?from=feed")
    assert article.title == HEADLINE
    assert article.text == f"{LEAD}\n\nHigh tide\n\n{SECOND}"
    assert [section.heading for section in article.sections] == [None, "High tide"]
    assert article.authors == ("Mara Ellison",)
    assert article.published is not None
    assert article.published.isoformat() == "2025-03-14T09:30+01:00"
    assert article.tags == ("Ferries", "Fog")
    assert article.canonical_url == "https://gazette.example/ferry"
    assert article.site_name == "Harbour Gazette"
    assert article.pictures == (Picture("https://gazette.example/tern.jpg", "The Tern on the rocks"),)
    assert article.accessible_for_free is True
    assert {block.text for block in article.removed} >= {"Home", "Share this article", "Tide mill opens a week early"}


UNCLEAR = (
    "<div><span>Ferry late</span><div>Ask the harbour master before you sail</div><div>Take a radio along</div></div>"
)


@pytest.mark.parametrize(
    ("page", "asks", "options"),
    [
        (PAGE, 0, Options()),
        (PAGE, 1, Options(witness="always")),
        (UNCLEAR, 1, Options()),
        (UNCLEAR, 1, Options(witness="always")),
        (UNCLEAR, 0, Options(witness="never")),
    ],
    ids=["clear", "clear, but wanted", "unclear", "unclear and wanted", "unclear, but not wanted"],
)
def test_the_witness_is_asked_where_a_page_is_unclear(
    page: str, asks: int, options: Options, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Once, and only if the caller wants it."""
    asked: list[object] = []
    monkeypatch.setattr(trafilatura, "extract", lambda tree, **_: asked.append(tree) or "")
    clean_html(page, options=options)
    assert len(asked) == asks


def test_the_witness_is_heard(monkeypatch: pytest.MonkeyPatch) -> None:
    """What it takes for the text is likelier text."""
    without = clean_html(UNCLEAR, options=Options(witness="never"))
    text = "Ask the harbour master before you sail. Take a radio along"
    monkeypatch.setattr(trafilatura, "extract", lambda _tree, **_: text)
    heard = clean_html(UNCLEAR)
    assert heard.blocks[1].confidence > without.blocks[1].confidence


UNSIGNED = PAGE.replace(JSON_LD, "").replace(
    "<p class=byline>By Mara Ellison", "<p>14 March 2025 <a rel=author href=/fan>keldafan</a> Leave a comment"
)


@pytest.mark.parametrize(
    ("page", "options", "authors"),
    [
        (UNSIGNED, Options(), ("keldafan",)),
        (UNSIGNED, Options(witness="always"), ("keldafan",)),
        (UNSIGNED, Options(witness="never"), ()),
        (UNSIGNED.replace("> Leave", ">").replace("keldafan", ""), Options(), ()),
    ],
    ids=["asked", "asked always", "never asked", "nobody is named"],
)
def test_the_witness_tells_who_wrote_it_where_nobody_else_does(
    page: str, options: Options, authors: tuple[str, ...]
) -> None:
    """Where a line of the page bears it out, and only if the caller wants it."""
    assert clean_html(page, options=options).authors == authors


def test_the_headline_is_the_heading_that_says_what_is_stated() -> None:
    """Neither its copy in the menu nor another heading that looks more like one."""
    other = "Harbour wall shut after the worst storm in eleven years"
    page = PAGE.replace("<nav>", f"<nav><h2>{other}</h2><p>{HEADLINE}</p>")
    article = clean_html(page)
    titles = [block for block in article.blocks if block.label is Label.TITLE]
    assert [block.text for block in titles] == [HEADLINE]
    assert titles[0].span.start > (article.source_text or "").index("Coast")
    assert HEADLINE not in article.text


@pytest.mark.parametrize("kicker", ["", "<span>Shipping</span> "])
def test_the_headline_for_search_engines_is_another(kicker: str) -> None:
    """It stands at the end of the path to the page; the one shown below it may have a kicker."""
    other = "Gull Island: fog, rocks and a ferry"
    shown = f"<ol class=breadcrumb><li>Home<li><h1>{other}</h1></ol><h2>{kicker}{HEADLINE}</h2>"
    article = clean_html(PAGE.replace(f"<h1>{HEADLINE}</h1>", shown))
    assert article.title == HEADLINE
    assert {block.text: block.label for block in article.blocks}[other] is Label.DUPLICATE
    assert next(block.text for block in article.blocks if block.label is Label.TITLE).endswith(HEADLINE)
    assert other not in article.text


def test_spans_count_in_the_page_text() -> None:
    """Every block stands in `source_text` letter for letter: a bullet is not printed there."""
    article = clean_html(PAGE)
    assert article.source_text is not None
    check_partition(article, article.source_text)
    for block in article.blocks:
        assert article.source_text[block.span.start : block.span.end] == block.text


def test_bytes_are_decoded_as_the_page_declares() -> None:
    """A page of windows-1252 that says so."""
    page = "<meta charset=windows-1252><h1>Café “Tern” opens</h1><p>The café in Port Kelda opened on Friday, its owner said."
    article = clean_html(page.encode("cp1252"))
    assert article.title == "Café “Tern” opens"
    assert article == clean_html(page)


def test_printed_days_count_where_nothing_is_stated() -> None:
    """And are completed by the day that the page was taken."""
    page = f"<h1>{HEADLINE}</h1><p>Published: March 14, 9:30 am</p><p>{LEAD}<p>{SECOND}"
    published = clean_html(page, reference_date=date(2025, 3, 15)).published
    assert published is not None
    assert published.isoformat() == "2025-03-14T09:30"


@pytest.mark.parametrize(
    "source",
    [
        pytest.param("", id="empty"),
        pytest.param("<script>let a = 1</script>", id="script-only"),
        pytest.param("<frameset><frame src=a></frameset>", id="frameset"),
        pytest.param("\0\0<p>\0", id="nul"),
        pytest.param("<div>" * 100_000, id="nested"),
        pytest.param(b"\xff\xfe\x00", id="bytes"),
    ],
)
def test_hopeless_pages_give_an_article(source: str | bytes) -> None:
    """Empty, with a warning."""
    article = clean_html(source)
    assert article.sections == ()
    assert Doubt.EMPTY in {warning.doubt for warning in article.warnings}


def test_text_without_markup_is_taken_line_by_line() -> None:
    """It may come from a mixed feed."""
    assert clean_html(f"{HEADLINE}\n\n{LEAD}\n\n{SECOND}").text == f"{LEAD}\n\n{SECOND}"


@given(broken_html())
def test_total_and_partition(source: str) -> None:
    """Any markup gives an article, and every character of the page text is in one block, or is white space."""
    article = clean_html(source)
    assert isinstance(article, Article)
    check_partition(article, article.source_text or "")


@given(st.binary(max_size=200))
def test_total_bytes(source: bytes) -> None:
    """Any bytes do."""
    assert isinstance(clean_html(source), Article)


def test_articles_of_pages_in_html_round_trip() -> None:
    """The further fields as well."""
    article = clean_html(PAGE)
    assert Article.from_json(article.to_json()) == article


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"source": 3}, "source must be str or bytes, not int"),
        ({"source": "", "url": b"https://gazette.example"}, "url must be str or None, not bytes"),
        ({"source": "", "reference_date": "today"}, "reference_date must be"),
    ],
)
def test_a_wrong_type_is_the_callers_mistake(arguments: dict[str, object], message: str) -> None:
    """The message says what is taken."""
    with pytest.raises(TypeError, match=message):
        clean_html(**arguments)  # type: ignore[arg-type]  # that is the test


def test_a_moment_may_be_the_reference() -> None:
    """A `datetime` is a `date`."""
    moment = datetime(2025, 3, 15, 8, tzinfo=UTC)
    assert clean_html(PAGE, reference_date=moment).title == HEADLINE


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        pytest.param(
            "<table><tr><th>Boat<th>Seats<tr><td>Tern<td>84<tr><td>Gull<td>120</table>",
            [("table", "Boat\tSeats"), ("table", "Tern\t84"), ("table", "Gull\t120")],
            id="table",
        ),
        pytest.param(
            "<p>What is known so far:<ul><li>The boats in service:<ul><li>The Gull sails from Port Kelda</ul>"
            "<li>The Tern stays in the dock until May</ul>",
            [
                ("paragraph", "What is known so far:"),
                ("list_item", "The boats in service:"),
                ("list_item", "The Gull sails from Port Kelda"),
                ("list_item", "The Tern stays in the dock until May"),
            ],
            id="nested-list",
        ),
        pytest.param(
            "<blockquote><p>We heard a long scraping sound, and then nothing at all.<p>Nobody screamed, we just waited."
            "</blockquote>",
            [
                ("quote", "We heard a long scraping sound, and then nothing at all."),
                ("quote", "Nobody screamed, we just waited."),
            ],
            id="quotation-of-two-paragraphs",
        ),
        pytest.param(
            "<div class=twitter-tweet><p>All 84 passengers are safe. The Tern is being towed to Port Kelda.</div>",
            [("quote", "All 84 passengers are safe. The Tern is being towed to Port Kelda.")],
            id="embedded-post",
        ),
        pytest.param(
            "<figure><img src=/tern.jpg><figcaption>The Tern on the rocks on Friday. Photo: Mara Ellison</figcaption></figure>",
            [],
            id="caption",
        ),
    ],
)
def test_structure_within_the_body(markup: str, expected: list[tuple[str, str]]) -> None:
    """What stands between paragraphs keeps its kind."""
    page = f"<title>{HEADLINE}</title><article><h1>{HEADLINE}</h1><p>{LEAD}<p>{SECOND}</p>{markup}<p>{'<p>'.join(PROSE[2:])}"
    (section,) = clean_html(page).sections
    found = [(one.kind.value, one.text) for one in section.paragraphs if one.text not in PROSE]
    assert found == expected
    assert [one.text for one in section.paragraphs if one.kind is ParagraphKind.PARAGRAPH][-1] == PROSE[-1]


def test_posts_of_a_live_blog_are_sections() -> None:
    """Each under its headline, in the order of the page; the times over them are no text."""
    posts = zip(("09:15", "08:40"), ("Tugs are on their way", "Passengers are safe"), PROSE[1:3], strict=True)
    blog = "".join(
        f"<article><time datetime=2025-03-14T{time}>{time}</time><h2>{heading}</h2><p>{text}</article>"
        for time, heading, text in posts
    )
    article = clean_html(f"<title>{HEADLINE}</title><main><h1>{HEADLINE}</h1><p>{LEAD}</p>{blog}</main>")
    assert [(section.heading, [one.text for one in section.paragraphs]) for section in article.sections] == [
        (None, [LEAD]),
        ("Tugs are on their way", [PROSE[1]]),
        ("Passengers are safe", [PROSE[2]]),
    ]
    assert Doubt.SEVERAL_ARTICLES not in {warning.doubt for warning in article.warnings}


def test_removals_name_their_evidence() -> None:
    """As for plain text."""
    article = clean_html(PAGE)
    share = next(block for block in article.blocks if block.text == "Share this article")
    assert (share.label, share.rule) == (Label.SHARE, "en.share.start")
