"""The text of a page in HTML, and what the markup says of each line."""

import pytest

from newsclean.read.html.page import Markup
from newsclean.read.html.reader import read_html

_LONG = "The ferry to Port Kelda waits at the gate until the tide is high enough for it to leave the harbour."


@pytest.mark.parametrize(
    ("source", "text"),
    [
        pytest.param("<p>The ferry\n\t is   late.</p>", "The ferry is late.", id="white-space-collapses"),
        pytest.param("<p>5&nbsp;&nbsp;km</p>", "5\xa0\xa0km", id="no-break-spaces-stay"),
        pytest.param("<p>ha\u00adr\u200bbour</p>", "ha\u00adr\u200bbour", id="repair-comes-later"),
        pytest.param("<p>foo<span>bar</span></p>", "foobar", id="inline-runs-on"),
        pytest.param("<p>Port<b> Kelda</b>, <i>again</i>.</p>", "Port Kelda, again.", id="space-inside-inline"),
        pytest.param("<p><a href=/a>Har</a><a href=/a>bour</a></p>", "Harbour", id="one-link-in-two-parts"),
        pytest.param("<p><span class=drop>D</span><span class=rest>er Hafen</span></p>", "Der Hafen", id="drop-cap"),
        pytest.param("<p>Quay<wbr>side</p>", "Quayside", id="a-chance-to-break-is-none"),
        pytest.param("<p>a<br>b</p>", "a b", id="one-br-is-a-space"),
        pytest.param("<p>a<br> <br>b</p>", "a\nb", id="two-br-are-a-line"),
        pytest.param(
            f"<p>{_LONG}<br><b>So</b> do we, and so do the people at the gate, who have waited longer than anybody.</p>",
            f"{_LONG}\nSo do we, and so do the people at the gate, who have waited longer than anybody.",
            id="one-br-ends-a-paragraph",
        ),
        pytest.param(
            f"<p>{_LONG[:-1]}<br>or so they say",
            f"{_LONG[:-1]} or so they say",
            id="one-br-within-a-sentence-is-a-space",
        ),
        pytest.param("<p>Port Kelda.<br>Skerry Bay.", "Port Kelda. Skerry Bay.", id="one-br-in-an-address-is-a-space"),
        pytest.param("<p>a<span class=br></span><span class=br></span>b", "a\nb", id="spans-drawn-as-two-br"),
        pytest.param("<p>a<span class=br>b</span>", "ab", id="a-span-with-text-is-no-br"),
        pytest.param("<p>a<br><br></p><p>b</p>", "a\n\nb", id="br-at-the-end-is-none"),
        pytest.param("<h1>A</h1><p>b<div>c</div>d", "A\n\nb\n\nc\n\nd", id="blocks"),
        pytest.param("<div>a<p>b</p>c</div>", "a\n\nb\n\nc", id="text-around-a-block"),
        pytest.param("<div><div><div>a</div></div></div><div></div><p> </p>b", "a\n\nb", id="empty-blocks-are-nothing"),
        pytest.param("<p>a</p><hr><p>b</p>", "a\n\nb", id="rule"),
        pytest.param("a<ul><li>b<li>c</ul>d", "a\n\nb\nc\n\nd", id="list"),
        pytest.param("<ul><li>a<ul><li>b</ul><li>c</ul>", "a\nb\nc", id="nested-list"),
        pytest.param("<ol><li><p>a</p></li><li><p>b</p><p>c</p></li></ol>", "a\nb\n\nc", id="paragraphs-in-items"),
        pytest.param("<dl><dt>a<dd>b<dt>c</dl>", "a\nb\nc", id="definitions"),
        pytest.param("<ul><li>a</ul><ul><li>b</ul>", "a\n\nb", id="two-lists"),
        pytest.param("<table><tr><th>A<th>B<tr><td>1 <b>x</b><td>2</table>c", "A\tB\n1 x\t2\n\nc", id="rows"),
        pytest.param("<table><tr><td>a<td><td>c<tr><td><td>b</table>", "a\t\tc\nb", id="empty-cells"),
        pytest.param("<table><tr><td><p>a</p><td><p>b</p></table>", "a\tb", id="one-paragraph-a-cell"),
        pytest.param("<table><caption>T</caption><tr><td>a<td>b</table>", "T\na\tb", id="caption-of-a-table"),
        pytest.param("<table><tr><td>a<td><p>b</p><p>c</p></table>", "a\n\nb\n\nc", id="layout-table"),
        pytest.param("<table><tr><td><h2>a</h2><td>b</table>", "a\n\nb", id="headings-are-layout"),
        pytest.param("<table><tr><td>a<table><tr><td>b<td>c</table></table>", "a\n\nb\tc", id="table-in-a-table"),
        pytest.param("<table role=presentation><tr><td>a<td>b</table>", "a\n\nb", id="said-to-be-layout"),
        pytest.param("<pre>a  b\n  c\n\nd</pre>", "a b\nc\n\nd", id="pre-keeps-its-lines"),
        pytest.param("x<select><option>a<option><option>b</select>y", "x\n\na | b\n\ny", id="select-is-one-line"),
        pytest.param("<p>a<script>b</script><style>c</style><!--d-->e</p>", "ae", id="what-is-no-text"),
        pytest.param("<p>a <svg><title>b</title><text>c</text></svg>e</p>", "a e", id="drawings-are-no-text"),
        pytest.param("<title>a</title><p>b", "b", id="the-title-is-no-text"),
        pytest.param('<p>a <img alt="b"> c</p>', "a c", id="alternative-text-is-no-text"),
        pytest.param("<template>a<script>b</script></template><p>c", "a\n\nc", id="template"),
        pytest.param("<div><template shadowrootmode=open><p>a</template></div>", "a", id="shadow-root"),
        pytest.param("<div><a href=/a>Ports</a><a href=/b>Weather</a></div>", "Ports Weather", id="two-links"),
        pytest.param("<div><button>Share</button><button>Save</button></div>", "Share\n\nSave", id="buttons"),
        pytest.param("<p>The <button>?</button>tide</p>", "The ? tide", id="a-button-in-a-sentence"),
        pytest.param("<p>late.<i class=icon></i>By noon</p>", "late. By noon", id="an-icon-parts-words"),
        pytest.param("<x-card>a</x-card><x-card>b</x-card>", "a\n\nb", id="custom-elements-are-blocks"),
        pytest.param("<p>a <x-term>b</x-term> c</p>", "a b c", id="but-not-within-a-sentence"),
        pytest.param("<p>a<div>b</p>c", "a\n\nb\n\nc", id="unclosed"),
        pytest.param("", "", id="empty"),
        pytest.param("Rain fell.\n\n  5 < 6 &amp; 7\n", "Rain fell.\n\n5 < 6 &amp; 7", id="not-html"),
        pytest.param("a\0b", "ab", id="nul-without-markup"),
        pytest.param("<p>a\0b", "ab", id="nul"),
        pytest.param("\ufeff<p>a", "a", id="byte-order-mark"),
        pytest.param("<script>a</script>", "", id="scripts-only"),
        pytest.param("<frameset><frame src=a><noframes>b</noframes></frameset>", "", id="frameset"),
        pytest.param('<?xml version="1.0" encoding="koi8-r"?><html><p>a</html>', "a", id="xml-declaration"),
        pytest.param("<p>\ud83d\ude00 \ud800a", "\U0001f600 \ufffda", id="halves-of-characters"),
        pytest.param("<p \ud800=a class=\udfff>b", "b", id="halves-in-names"),
    ],
)
def test_text(source: str, text: str) -> None:
    """One line a block, with blank lines where a page has space."""
    assert read_html(source).text == text


def line_of(source: str, number: int = 0) -> Markup:
    """What the markup says of that line."""
    return read_html(source).markup[number]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        pytest.param("<p>a", {"tag": "p", "path": ("p",), "hidden": False, "link": None, "heading": 0}, id="plain"),
        pytest.param("<article><a href=x><h3>a", {"path": ("article", "a", "h3"), "heading": 3, "link": "x"}, id="path"),
        pytest.param("<div role=heading aria-level=4>a", {"heading": 4, "tag": "div"}, id="heading-by-role"),
        pytest.param("<p>ab<a href=x>cd</a>", {"link_share": 0.5, "link": None}, id="half-a-link"),
        pytest.param("<p><a>ab</a>", {"link_share": 0.0, "link": None}, id="an-anchor-is-no-link"),
        pytest.param("<p><a href=x>a</a> <a href=y>b</a>", {"link_share": 1.0, "link": None}, id="two-links"),
        pytest.param("<p><b>a</b><i>b</i>cd", {"bold_share": 0.25, "italic_share": 0.25}, id="bold-and-italic"),
        pytest.param("<ul><li><ol><li>a", {"list_depth": 2, "is_ordered": True, "tag": "li"}, id="lists"),
        pytest.param("<ol><li><ul><li>a", {"list_depth": 2, "is_ordered": False}, id="innermost-list-counts"),
        pytest.param("<table><tr><td>a<td>b", {"table": True, "tag": "tr"}, id="row"),
        pytest.param("<table><tr><td>a", {"table": False, "tag": "td"}, id="a-single-cell-is-layout"),
        pytest.param("<blockquote><p>a", {"quote": True, "tag": "p", "embedded": None}, id="quote"),
        pytest.param("<figure><figcaption>a", {"caption": True, "figure": True}, id="caption"),
        pytest.param("<div class='photo-credit'>a", {"caption": True, "figure": False}, id="caption-by-name"),
        pytest.param("<body class='photo-credit'><p>a", {"caption": False}, id="not-the-page's-name"),
        pytest.param("<p hidden>a", {"hidden": True}, id="hidden"),
        pytest.param("<p style='color: red; Display : none'>a", {"hidden": True}, id="hidden-by-style"),
        pytest.param("<p style='visibility:hidden'>a", {"hidden": True}, id="invisible"),
        pytest.param("<div aria-hidden=true><p>a", {"hidden": True}, id="hidden-from-readers"),
        pytest.param("<div aria-hidden=false><p>a", {"hidden": False}, id="not-hidden"),
        pytest.param("<p>a<span hidden>b</span>", {"hidden": False}, id="not-all-hidden"),
        pytest.param("<template><p>a", {"hidden": True}, id="template"),
        pytest.param("<body><noscript>a", {"hidden": True}, id="noscript"),
        pytest.param("<dialog>a", {"hidden": True}, id="dialog"),
        pytest.param("<dialog open>a", {"hidden": False}, id="open-dialog"),
        pytest.param("<video>a</video>", {"hidden": True}, id="what-old-browsers-show"),
        pytest.param("<button>a", {"interactive": True}, id="button"),
        pytest.param("<div role=button>a", {"interactive": True}, id="button-by-role"),
        pytest.param("<form><p>a", {"interactive": True}, id="form"),
        pytest.param("<form><article><p>a</article></form>", {"interactive": False}, id="the-page-is-a-form"),
        pytest.param("<p>a <button>b</button>", {"interactive": False}, id="a-sentence-with-a-button"),
        pytest.param("<details><summary>a", {"interactive": True}, id="summary"),
        pytest.param("<blockquote class='twitter-tweet'><p>a", {"embedded": "tweet", "quote": True}, id="tweet"),
        pytest.param("<div class='x fb-post'>a", {"embedded": "facebook"}, id="facebook"),
        pytest.param("<amp-instagram>a", {"embedded": "instagram"}, id="element-of-a-network"),
        pytest.param(
            "<div class='newsBox col-12 a1b2'><p id=first_line data-testid=Lead>a",
            {"words": ("first", "line", "lead", "news", "box", "col"), "own_words": ("first", "line", "lead", "news", "box", "col")},
            id="words-nearest-first",
        ),
        pytest.param(
            "<nav class=outer><div class=inner><p><span class=date>a",
            {"words": ("date", "inner", "outer"), "own_words": ("date", "inner")},
            id="words-of-what-holds-the-whole-line",
        ),
        pytest.param("<p><span class=date>a</span> b", {"words": (), "own_words": ()}, id="not-of-a-part"),
    ],
)  # fmt: skip
def test_markup(source: str, expected: dict[str, object]) -> None:
    """What the markup says of the first line."""
    found = line_of(source)._asdict()
    assert {name: found[name] for name in expected} == expected


def test_siblings_share_their_parents_number() -> None:
    """Block-level elements are numbered in document order, from the root; lines of one element share its number."""
    lines = read_html("<body><div><p>a<br><br>b</p><p>c</p></div><p>d").markup
    assert [(line.around[0], line.element) for line in lines] == [(2, 3), (2, 3), (2, 4), (1, 5)]


def test_a_row_adds_up_its_cells() -> None:
    """Shares of a row count all of its cells."""
    row = line_of("<table><tr><td><a href=x>ab</a><td>cd")
    assert (row.link_share, row.link) == (0.5, None)


def test_paths_and_words_have_an_end() -> None:
    """The last 24 tags, and the nearest 40 words."""
    names = "".join(f"<div class='w{chr(97 + number // 26)}{chr(97 + number % 26)}'>" for number in range(90))
    line = line_of(names + "a")
    assert len(line.path) == 24
    assert len(line.words) == 40
    assert line.words[0] == "wdl"
