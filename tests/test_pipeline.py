"""The whole way through: pages as they come, hopeless input, and what callers are told."""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from itertools import pairwise
from typing import Any

import pytest

from newsclean import Article, Doubt, Label, Options, ParagraphKind, Source, SourceRole, clean, strip
from stories import STORIES
from strategies import Layout, specimen
from widgets import FOOT, MENU

FERRY = "Ferry to Gull Island runs aground in thick fog"
LEAD = (
    "The ferry to Gull Island ran aground in thick fog on Friday morning with 84 people on board. Nobody was hurt, the "
    "coast guard said."
)
SECOND = (
    "Tugs pulled the ferry free at high tide, six hours later. Captain Hugh Carrow had taken it close to the rocks to let "
    "a fishing boat pass, according to the harbour master."
)
THIRD = (
    "The passengers were taken to the island in lifeboats. Two of them told the Harbour Gazette that the crew had handed "
    "out blankets and tea while they waited for the tide."
)
BODY = [LEAD, SECOND, THIRD]
ARTICLE = "\n\n".join([FERRY, *BODY])


def labelled(article: Article, label: Label) -> list[str]:
    """The blocks with a label."""
    return [block.text for block in article.blocks if block.label is label]


def doubts(article: Article) -> set[Doubt]:
    """What the article's warnings are about."""
    return {warning.doubt for warning in article.warnings}


def test_a_page_from_end_to_end() -> None:
    """Every part of an ordinary page reaches its field, and the rest is accounted for."""
    text = "\n\n".join(
        [
            MENU,
            FERRY,
            "By Nora Lind",
            "Published: 14 March 2025, 9:30 am",
            "Share this article",
            "SKERRY BAY — " + LEAD,
            SECOND,
            "What comes next",
            THIRD,
            "0 Comments",
            FOOT,
        ]
    )
    article = clean(text)
    assert article.title == FERRY
    assert article.authors == ("Nora Lind",)
    assert article.published
    assert article.published.isoformat() == "2025-03-14T09:30"
    assert article.dateline
    assert article.dateline.place == "SKERRY BAY"
    assert [section.heading for section in article.sections] == [None, "What comes next"]
    assert [paragraph.text for section in article.sections for paragraph in section.paragraphs] == [
        "SKERRY BAY — " + LEAD,
        SECOND,
        THIRD,
    ]
    assert article.text == "\n\n".join(["SKERRY BAY — " + LEAD, SECOND, "What comes next", THIRD])
    assert str(article) == strip(text) == f"{FERRY}\n\n{article.text}"
    assert {Label.SHARE, Label.COMMENTS, Label.LEGAL, Label.NAVIGATION} <= {block.label for block in article.removed}
    assert article.source_text is None
    assert article.language == "en"


# --------------------------------------------------------------------------------------------------------- bad input


NOTHING = {
    "empty": "",
    "blank": " \t\r\n \u00a0\u3000 ",
    "invisible": "\u200b\ufeff\u2060",
    "controls": "\x00\x01\x02\x7f",
    "nothing-as-bytes": b"",
    "a-mark-as-bytes": b"\xef\xbb\xbf",
    "a-million-empty-lines": "\n" * 1_000_000,
}


@pytest.mark.parametrize("source", NOTHING.values(), ids=NOTHING)
def test_nothing_gives_an_empty_article(source: str | bytes) -> None:
    """No sections, no blocks, and a warning that says so."""
    article = clean(source)
    assert (article.title, article.text, str(article)) == (None, "", "")
    assert (article.sections, article.blocks) == ((), ())
    assert Doubt.EMPTY in doubts(article)
    assert article.language is None


HOPELESS = {
    "nuls": "\x00harbour\x00\x00wall\x00",
    "lone-surrogates": "\ud800\udfff harbour \udc00",
    "symbols": "*** // | •\n— — —\n%%%%",
    "only-noise": f"{MENU}\n\nShare this article\n\n0 Comments\n\n{FOOT}",
    "binary-rubbish": bytes(range(256)) * 40,
    "a-picture": b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x01\x00" + bytes(range(255, -1, -1)) * 20,
    "cut-utf-8": "Die Fähre".encode()[:-4],
    "utf-16-without-a-mark": FERRY.encode("utf-16-le"),
}


@pytest.mark.parametrize("source", HOPELESS.values(), ids=HOPELESS)
def test_nothing_of_a_hopeless_page_is_lost(source: str | bytes) -> None:
    """An article with warnings; every character that can be read is in a block."""
    article = clean(source)
    assert article.warnings
    text = source if isinstance(source, str) else article.source_text
    assert text is not None
    covered = {offset for block in article.blocks for offset in range(block.span.start, block.span.end)}
    assert not [text[offset] for offset in range(len(text)) if text[offset].isalnum() and offset not in covered]
    assert article.removed == tuple(block for block in article.blocks if block.label.is_noise)


@pytest.mark.parametrize("page", ["only-noise", "symbols"], ids=["only-noise", "symbols"])
def test_noise_alone_is_no_article(page: str) -> None:
    """A page without an article has no text."""
    article = clean(HOPELESS[page])
    assert article.text == ""
    assert Doubt.EMPTY in doubts(article)


@pytest.mark.parametrize(
    "unit",
    ["harbour wall ", "x", "The wall was closed. ", "12 ", "• ", "Ã©"],
    ids=["words", "letter", "sentence", "numbers", "bullets", "mojibake"],
)
def test_a_line_of_ten_megabytes(unit: str) -> None:
    """It is one block or a few, and takes its time in seconds, not minutes."""
    text = unit * (10_000_000 // len(unit))
    article = clean(text)
    assert article.blocks
    assert article.blocks[-1].span.end >= len(text.rstrip())
    assert article.blocks[0].span.start == 0


# --------------------------------------------------------------------------------------------------------- arguments


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        pytest.param({"source": None}, "source must be str or bytes, not NoneType", id="source-none"),
        pytest.param({"source": 5}, "source must be str or bytes, not int", id="source-number"),
        pytest.param({"source": ["page"]}, "source must be str or bytes, not list", id="source-list"),
        pytest.param({"url": b"https://example.com"}, "url must be str or None, not bytes", id="url"),
        pytest.param({"language": 5}, "language must be a str such as 'en', or None, not int", id="language"),
        pytest.param({"reference_date": "2025-03-14"}, "reference_date must be datetime.date", id="date-as-text"),
        pytest.param({"options": {"threshold": 0.5}}, "options must be newsclean.Options, not dict", id="options"),
        pytest.param({"options": None}, "options must be newsclean.Options, not NoneType", id="options-none"),
    ],
)
def test_wrong_types_are_told(arguments: dict[str, Any], message: str) -> None:
    """`TypeError`, and the message says what is taken."""
    with pytest.raises(TypeError, match=message):
        clean(**({"source": ARTICLE} | arguments))


@pytest.mark.parametrize("language", ["", "eng", "xx", "en-GB", "English"])
def test_unknown_languages_are_told(language: str) -> None:
    """`ValueError` for what is no code of ISO 639-1."""
    with pytest.raises(ValueError, match="ISO 639-1"):
        clean(ARTICLE, language=language)


def test_arguments_beside_the_source_are_named() -> None:
    """Their order is no promise."""
    with pytest.raises(TypeError, match="positional"):
        clean(ARTICLE, "https://example.com")  # type: ignore[misc]


@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview])
def test_bytes_are_decoded(kind: Any) -> None:
    """The article carries the text that the spans count in."""
    text = ARTICLE.replace("Captain", "Käpt’n")
    article = clean(kind(text.encode()))
    assert article.source_text == text
    assert article.blocks == clean(text).blocks
    assert not doubts(article) & {Doubt.DECODING, Doubt.REPAIRED}


@pytest.mark.parametrize(
    ("source", "title"),
    [
        pytest.param(ARTICLE.encode("utf-16"), FERRY, id="utf-16"),
        pytest.param(b"\xef\xbb\xbf" + ARTICLE.encode(), FERRY, id="mark"),
        pytest.param(
            "\n\n".join((STORIES[4].titles[1], *STORIES[4].sentences)).encode("cp1252", "replace"),
            STORIES[4].titles[1],
            id="windows-1252",
        ),
    ],
)
def test_other_encodings(source: bytes, title: str) -> None:
    """What is not UTF-8 is found out."""
    assert clean(source).title == title


def test_wrong_bytes_are_noted() -> None:
    """A byte that fits no encoding does not raise; a warning tells of it."""
    article = clean(ARTICLE.encode() + b"\n\nThe c\xff\xfe\x81t was found on board.")
    assert Doubt.DECODING in doubts(article)
    assert LEAD in article.text


def test_a_reference_date_supplies_the_year() -> None:
    """Without it nothing is guessed."""
    text = f"{FERRY}\n\nPublished: Wednesday, February 12\n\n" + "\n\n".join(BODY)
    without, given = clean(text), clean(text, reference_date=date(2025, 2, 14))
    assert without.published
    assert given.published
    assert (without.published.isoformat(), given.published.isoformat()) == ("--02-12", "2025-02-12")
    assert without.published.text == given.published.text


def test_a_moment_resolves_hours() -> None:
    """To resolve "2 hours ago" takes the moment of the visit."""
    text = f"{FERRY}\n\nUpdated 2 hours ago\n\n" + "\n\n".join(BODY)
    assert clean(text).modified is None
    modified = clean(text, reference_date=datetime(2025, 2, 14, 12, 30, tzinfo=UTC)).modified
    assert modified
    assert modified.isoformat().startswith("2025-02-14T10")


def test_a_given_language_is_taken() -> None:
    """The caller knows; nothing is detected."""
    article = clean(ARTICLE, language="DE")
    assert (article.language, article.language_confidence, article.given_language) == ("de", 1.0, "de")
    assert article.sections[0].paragraphs[0].language == "de"


def test_the_url_changes_nothing_yet() -> None:
    """It is taken, and nothing is fetched."""
    assert clean(ARTICLE, url="https://example.com/ferry") == clean(ARTICLE)


def test_rules_of_the_callers_own() -> None:
    """Extra rules in the lexicon's format are tried beside the package's, and show in the verdict."""
    rules = """
        [[rule]]
        id = "promotion.gull-line"
        label = "promotion"
        match = "whole"
        phrases = ["ring the gull line now"]
        drop = "Ring the gull line now"
        keep = "She told the crew to ring the gull line now and then."
        why = "A slogan of one site."
    """
    text = f"{ARTICLE}\n\nRing the gull line now"
    (block,) = (b for b in clean(text, options=Options(rules=rules)).blocks if b.text.startswith("Ring"))
    assert (block.label, block.rule) == (Label.PROMOTION, "caller.promotion.gull-line")


# ----------------------------------------------------------------------------------------------------- pieces of lines


def pieces(article: Article, text: str) -> list[tuple[str, str]]:
    """Every block as its label and its stretch of the page."""
    return [(str(block.label), text[block.span.start : block.span.end]) for block in article.blocks]


def test_a_line_of_small_facts() -> None:
    """Icons, dates and counters that are glued together are told apart."""
    line = "clock-iconPublished: Wednesday, February 12 pen-iconUpdated: Thursday, February 13 chat-icon3 hours ago 41 views"
    text = "\n\n".join([FERRY, line, *BODY])
    article = clean(text)
    found = pieces(article, text)
    for expected in (
        ("timestamp", "Published: Wednesday, February 12"),
        ("timestamp", "Updated: Thursday, February 13"),
        ("counter", "41 views"),
    ):
        assert expected in found
    assert [piece for _, piece in found if "icon" in piece] == ["clock-icon", "pen-icon", "chat-icon"]
    assert article.published
    assert article.modified
    assert (article.published.isoformat(), article.modified.isoformat()) == ("--02-12", "--02-13")


def test_the_name_of_the_site_behind_a_headline() -> None:
    """A suffix that the page itself shows to be one is branding, and the headline goes without it."""
    text = "\n\n".join([f"{FERRY} - HARBOUR GAZETTE", "HARBOUR GAZETTE", FERRY, *BODY])
    article = clean(text)
    assert article.title == FERRY
    assert "GAZETTE" not in str(article)
    assert "\n".join(piece for _, piece in pieces(article, text)).count("HARBOUR GAZETTE") == 2


@pytest.mark.parametrize(
    "headline",
    [
        "Coast guard - the last hope of the fishermen",
        "Ferry aground: 84 people saved - and nobody hurt",
        "Skerry Bay – Gull Island: an odd couple",
    ],
)
def test_a_dash_inside_a_headline_stays(headline: str) -> None:
    """What the page does not repeat is no site name."""
    assert clean("\n\n".join([headline, *BODY])).title == headline


@pytest.mark.parametrize(
    "tail",
    [
        "See also  Ten walks along the cliffs of Skerry Bay",
        "Read more: Lighthouse keepers look for a successor",
        "READ MORE: Lighthouse keepers look for a successor",
    ],
)
def test_a_link_at_the_end_of_a_paragraph(tail: str) -> None:
    """It is cut off as `related`; the paragraph stays."""
    text = "\n\n".join([FERRY, LEAD, f"{SECOND} {tail}", THIRD])
    article = clean(text)
    assert article.text == "\n\n".join(BODY)
    assert ("related", tail) in pieces(article, text)


def test_badges_become_sources() -> None:
    """`lemondeLEMONDE` is the outlet by its usual name."""
    article = clean("\n\n".join([FERRY, "News sources:", "forbesFORBES lemondeLEMONDE bbcBBC", *BODY]))
    names = {source.name for source in article.sources if source.role is SourceRole.BADGE}
    assert names == {"Forbes", "Le Monde", "BBC"}
    assert article.text == "\n\n".join(BODY)


def test_a_credit_becomes_a_source() -> None:
    """`Credited from: BBC` names who supplied the text."""
    article = clean("\n\n".join([FERRY, *BODY, "Credited from: BBC"]))
    assert Source("BBC", SourceRole.CREDIT) in article.sources
    assert article.credits[0].text == "Credited from: BBC"


# ------------------------------------------------------------------------------------------------------------ layouts


@pytest.mark.parametrize("layout", Layout)
@pytest.mark.parametrize("number", [0, 2, 3], ids=["en-harbour", "en-coach", "de-harbour"])
def test_every_layout_gives_the_same_article(number: int, layout: Layout) -> None:
    """Blank lines, none, bullets, hard wraps: the same title and text."""
    assert str(clean(specimen(number, layout).text)) == str(clean(specimen(number, Layout.SPACED).text))


def test_hard_wrapped_lines_are_joined() -> None:
    """Paragraphs come out on one line, and their spans still give the wrapped text."""
    text = specimen(0, Layout.WRAPPED).text
    for section in clean(text).sections:
        for paragraph in section.paragraphs:
            assert "\n" not in paragraph.text
            source = text[paragraph.span.start : paragraph.span.end]
            assert source.split() == paragraph.text.split()
            for sentence in paragraph.sentences:
                assert text[sentence.span.start : sentence.span.end].split() == sentence.text.split()


def test_a_bulleted_list_in_the_body() -> None:
    """Items are paragraphs of their own kind; the text shows their bullets."""
    items = ["two tugs from Port Kelda", "a crane from Skerry Bay", "divers of the coast guard"]
    bulleted = "\n".join(f"  • {item}" for item in items)
    text = "\n\n".join([FERRY, LEAD, f"{SECOND} Three things were needed to pull the ferry free:\n{bulleted}", THIRD])
    article = clean(text)
    (section,) = article.sections
    found = [paragraph for paragraph in section.paragraphs if paragraph.kind is ParagraphKind.LIST_ITEM]
    assert [paragraph.text for paragraph in found] == items
    assert "• two tugs from Port Kelda" in article.text
    assert text[found[0].span.start : found[0].span.end] == "• two tugs from Port Kelda"


def test_key_points() -> None:
    """The bullets of the summary box reach their field, without its heading."""
    points = ["The ferry ran aground in thick fog", "Tugs pulled it free at high tide", "Nobody was hurt"]
    text = "\n\n".join([FERRY, "Key points\n" + "\n".join(f"• {point}" for point in points), *BODY])
    assert clean(text).key_points == tuple(points)


def test_a_page_without_blank_lines() -> None:
    """Menu, article and foot stand line under line."""
    text = "\n".join(
        [MENU, FERRY, "By Nora Lind", "14 March 2025", *BODY, "Related Posts", "Ten walks", "0 Comments", FOOT]
    )
    article = clean(text)
    assert str(article) == "\n\n".join([FERRY, *BODY])
    assert article.authors == ("Nora Lind",)


# ------------------------------------------------------------------------------------------------------------ repairs


def damaged(change: tuple[str, str]) -> str:
    """The article with something in place of something else."""
    return ARTICLE.replace(*change)


@pytest.mark.parametrize(
    ("text", "clean_text"),
    [
        pytest.param(ARTICLE.replace(" ", "\u00a0"), ARTICLE, id="no-break-spaces"),
        pytest.param(ARTICLE.replace("Gull", "Gu\u00adll"), ARTICLE, id="soft-hyphens"),
        pytest.param(ARTICLE.replace("e ferry", "e\u200b ferry"), ARTICLE, id="zero-width-spaces"),
        pytest.param(ARTICLE.replace("\n", "\r\n"), ARTICLE, id="line-ends"),
        pytest.param(
            ARTICLE.replace("Nobody", "&quot;Nobody&quot;"), ARTICLE.replace("Nobody", '"Nobody"'), id="entities"
        ),
        pytest.param(ARTICLE.replace("Captain", "Kâ€™tan"), ARTICLE.replace("Captain", "K’tan"), id="mojibake"),
        pytest.param(ARTICLE.replace("Gull", "Go\u0308ll"), ARTICLE.replace("Gull", "Göll"), id="decomposed"),
    ],
)
def test_repaired_pages(text: str, clean_text: str) -> None:
    """The article is that of the undamaged page, and its spans lead into the damaged one."""
    article = clean(text)
    assert str(article) == str(clean(clean_text))
    title, *_ = [block for block in article.blocks if block.label is Label.TITLE]
    assert text[title.span.start : title.span.end] == text.splitlines()[0]
    assert_in_order([(block.span.start, block.span.end) for block in article.blocks])
    for section in article.sections:
        for paragraph in section.paragraphs:
            assert text[paragraph.span.start : paragraph.span.end] in text.splitlines()


def assert_in_order(spans: Sequence[tuple[int, int]]) -> None:
    """No span begins before the one above it ends."""
    assert all(above[1] <= below[0] for above, below in pairwise(spans))


def test_repairs_are_noted() -> None:
    """A warning names the damage; a page without damage has none."""
    assert doubts(clean(ARTICLE)) == set()
    (warning,) = clean(ARTICLE.replace("Captain", "Kâ€™tan")).warnings
    assert warning.doubt is Doubt.REPAIRED
    assert "mojibake" in warning.message


# ------------------------------------------------------------------------------------------------------------- doubts


def test_a_paywall_is_noted() -> None:
    """The text may be cut off."""
    article = clean(f"{FERRY}\n\n{LEAD}\n\n{SECOND}\n\nThis article is for subscribers only")
    assert Doubt.PAYWALL in doubts(article)


def test_a_short_text_has_no_language() -> None:
    """Nothing is guessed from two words."""
    article = clean("Ferry aground")
    assert article.language is None
    assert article.language_confidence is None
    assert Doubt.NO_LANGUAGE in doubts(article)
