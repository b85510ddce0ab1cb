"""What markup settles, and what it leaves to the model."""

import pytest

from newsclean.label.by_markup import by_markup
from newsclean.labels import Label
from stages import PROSE, cut_html, pieces

BODY = "".join(f"<p>{text}" for text in PROSE)


def relabelled(source: str, labels: dict[str, str], default: str = "paragraph") -> dict[str, tuple[str, str]]:
    """The texts of a page whose label changes, with the new label and its rule."""
    blocks, _ = cut_html(source)
    before = [Label(labels.get(block.text, default)) for block in blocks]
    return {blocks[row].text: (str(fact.label), fact.rule) for row, fact in by_markup(blocks, before).items()}


@pytest.mark.parametrize(
    ("source", "label", "expected"),
    [
        pytest.param("<figure><figcaption>@</figcaption></figure>", "heading", "caption", id="caption"),
        pytest.param("<div class=photo-caption>@</div>", "paragraph", "caption", id="caption-by-name"),
        pytest.param("<figure><figcaption>@</figcaption></figure>", "dek", "caption", id="caption-no-dek"),
        pytest.param("<nav><p>@</nav>", "heading", "navigation", id="menu"),
        pytest.param("<h3>@</h3><p>Fog came.", "paragraph", "heading", id="heading"),
        pytest.param("<h3>@</h3><p>Fog came.", "related", "heading", id="heading-over-text-is-no-link"),
        pytest.param("<div><h3><a href=/tern>@</a></h3></div>", "heading", "related", id="card"),
        pytest.param("<div><h3><a href=/tern>@</a></h3></div>", "paragraph", "related", id="card-as-text"),
        pytest.param("<blockquote><p>@</blockquote>", "paragraph", "quote", id="quote"),
        pytest.param("<div class=twitter-tweet><p>@</div>", "paragraph", "quote", id="embedded"),
        pytest.param("<ul><li>@</ul>", "paragraph", "list_item", id="item"),
        pytest.param("<ol><li>@</ol>", "table", "list_item", id="item-no-row"),
        pytest.param("<blockquote><p>Fog.<footer>@</footer></blockquote>", "heading", "quote", id="who-said-it"),
        pytest.param("<p>@</p>", "heading", "paragraph", id="a-line-among-paragraphs"),
        pytest.param("<section><div>@</div></section>", "heading", "other", id="a-name-in-a-box"),
        pytest.param("<section><div>@</div></section>", "table", "other", id="a-number-in-a-box"),
    ],
)
def test_what_markup_settles(source: str, label: str, expected: str) -> None:
    """The elements around a block say what it is."""
    found = relabelled(f"<main>{BODY}{source.replace('@', 'The Tern')}</main>", {"The Tern": label})
    assert {text: verdict for text, (verdict, _) in found.items() if text != "Fog."} == {"The Tern": expected}


@pytest.mark.parametrize(
    ("source", "label"),
    [
        pytest.param("<p><b>@</b><p>Fog came.", "heading", id="bold-line"),
        pytest.param("<p class=subhead>@<p>Fog came.", "heading", id="named-line"),
        pytest.param("<section><div class=article-heading>@</div></section>", "heading", id="named-box"),
        pytest.param("<section><p>@</section>", "heading", id="a-line-elsewhere"),
        pytest.param("<h2>@</h2><p>Fog came.", "dek", id="dek"),
        pytest.param("<h2><a href=/tern>@</a></h2><p>Fog came.", "heading", id="linked-heading-over-text"),
        pytest.param("<h3>@</h3><ul><li><a href=/a>Mill opens</a></ul>", "related", id="heading-of-links"),
        pytest.param("<div class=credit>@</div>", "dek", id="dek-beside-a-picture"),
        pytest.param("<p>@", "paragraph", id="paragraph"),
        pytest.param("<p>@", "advertisement", id="noise"),
    ],
)
def test_what_markup_leaves(source: str, label: str) -> None:
    """Where elements say nothing, or a page may use them so, the label stays."""
    links = {"Mill opens": "related"}
    assert relabelled(f"<main>{BODY}{source.replace('@', 'The Tern')}</main>", {"The Tern": label} | links) == {}


def test_a_row_of_a_table_is_one() -> None:
    """Whatever the model takes it for."""
    table = "<table><tr><td>Tern<td>84<tr><td>Gull<td>12</table>"
    found = relabelled(BODY + table, {"Tern\t84": "paragraph", "Gull\t12": "list_item"})
    assert found == {"Tern\t84": ("table", "markup.row"), "Gull\t12": ("table", "markup.row")}


def test_a_long_heading_above_the_text_is_the_dek() -> None:
    """There the model sees a paragraph; further down it is a heading."""
    heading = f"<h2>{PROSE[0]}</h2>"
    rest = "".join(f"<p>{text}" for text in PROSE[1:])
    assert relabelled(heading + rest, {}) == {PROSE[0]: ("dek", "markup.dek")}
    assert relabelled(f"{rest}{heading}<p>Fog came.", {}) == {PROSE[0]: ("heading", "markup.heading")}


def test_a_page_in_one_quotation_is_not_quoted() -> None:
    """Old pages use the element for the indent."""
    assert relabelled(f"<blockquote>{BODY}</blockquote>", {}) == {}


def test_who_said_it_is_part_of_the_quotation() -> None:
    """A quotation that stands as a figure has its source as the caption."""
    figure = "<figure><blockquote><p>Fog came.</blockquote><figcaption>Hugh Carrow</figcaption></figure>"
    found = relabelled(BODY + figure, {"Hugh Carrow": "heading"})
    assert found == {"Fog came.": ("quote", "markup.quote"), "Hugh Carrow": ("quote", "markup.quote-source")}


@pytest.mark.parametrize("text", ["09:15", "9.15 am", "21:40 CET", "7.05 Uhr"])
def test_a_time_alone_is_no_text(text: str) -> None:
    """Posts of live blogs have their time over them; in a table it is a cell."""
    assert relabelled(f"{BODY}<div><span>{text}</span></div>", {text: "heading"}) == {
        text: ("timestamp", "markup.clock")
    }
    row = f"{BODY}<table><tr><td>{text}<td>Gull</table>"
    assert relabelled(row, {f"{text}\tGull": "table"}) == {}


@pytest.mark.parametrize("text", ["25:15", "09:15 the ferry left", "3:0", "2-1"])
def test_other_numbers_are_no_times(text: str) -> None:
    """Results and sentences stay."""
    assert relabelled(f"{BODY}<p>{text}</p>", {}) == {}


def test_plain_text_has_no_markup() -> None:
    """Nothing is said of its blocks."""
    blocks = pieces("\n\n".join(PROSE))
    assert by_markup(blocks, [Label.HEADING] * len(blocks)) == {}


LONG = [f"{one} {other}" for one, other in zip(PROSE, PROSE[1:] + PROSE[:1], strict=True)]


@pytest.mark.parametrize(
    ("strays", "kept", "name", "found"),
    [
        pytest.param(2, 4, "text", 2, id="below-a-box"),
        pytest.param(1, 4, "text", 0, id="a-single-one"),
        pytest.param(2, 3, "text", 0, id="a-short-text"),
        pytest.param(3, 5, "text", 0, id="too-many"),
        pytest.param(2, 4, "teaser", 0, id="another-name"),
    ],
)
def test_a_text_goes_on_below_a_box(strays: int, kept: int, name: str, found: int) -> None:
    """Long paragraphs with the names of the text's own are no teasers."""
    texts = [f"{text} {number}." for number, text in enumerate([*LONG, *LONG])]
    above = "".join(f"<p class=text>{text}</p>" for text in texts[:kept])
    below = "".join(f"<p class={name}>{text}</p>" for text in texts[kept : kept + strays])
    relabels = relabelled(
        f"<main>{above}<h3>Read on</h3>{below}</main>", dict.fromkeys(texts[kept : kept + strays], "related")
    )
    assert sum(rule == "markup.alike" for _, rule in relabels.values()) == found
