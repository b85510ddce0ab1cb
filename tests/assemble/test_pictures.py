"""The pictures of the article, as stated and as printed."""

import pytest

from newsclean import Picture
from newsclean.assemble.pictures import pictures
from newsclean.metadata.metadata import metadata
from newsclean.read.html.reader import read_html
from stages import made

STATED = '<meta property=og:image content="/tern.jpg">'
URL = "https://gazette.example/ferry"
TERN, MILL = "https://gazette.example/tern.jpg", "https://gazette.example/mill.jpg"


def figure(source: str, caption: str) -> str:
    """A picture with a caption."""
    return f"<figure><img src={source}><figcaption>{caption}</figcaption></figure>"


CASES = {
    "nothing": ("<img src=tern.jpg>", []),
    "stated": (STATED, [Picture(TERN)]),
    "stated-and-printed": (STATED + figure("tern.jpg", "The Tern"), [Picture(TERN, "The Tern")]),
    "printed": (figure("tern.jpg", "The Tern"), [Picture(TERN, "The Tern")]),
    "caption-and-credit": (
        figure("tern.jpg", "<p>The Tern<p>Photo: Mara Ellison"),
        [Picture(TERN, "The Tern", "Photo: Mara Ellison")],
    ),
    "credit-alone": (figure("tern.jpg", "Photo: Mara Ellison"), [Picture(TERN, "", "Photo: Mara Ellison")]),
    "two": (
        STATED + figure("mill.jpg", "The tide mill at dawn"),
        [Picture(TERN), Picture(MILL, "The tide mill at dawn")],
    ),
    "twice": (figure("tern.jpg", "The Tern") * 2, [Picture(TERN, "The Tern")]),
    "of-another-article": (figure("mill.jpg", "Ten walks for a rainy Sunday"), []),
    "part-of-a-word": (figure("mill.jpg", "The Terns"), []),
    "symbols": (figure("mill.jpg", "***"), []),
}


@pytest.mark.parametrize(("source", "expected"), CASES.values(), ids=CASES)
def test_pictures(source: str, expected: list[Picture]) -> None:
    """Stated ones first; printed ones only where what stands under them is the article's caption or credit."""
    kept = made(("caption", "The Tern"), ("caption", "The tide mill at dawn"), ("credit", "Photo: Mara Ellison"))
    assert list(pictures(kept, metadata(read_html(source).head, URL))) == expected


def test_what_is_stated_of_a_picture_holds() -> None:
    """What is printed under it fills what the page does not state."""
    source = """<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Ferry aground", "image":
        {"@type": "ImageObject", "url": "/tern.jpg", "caption": "The ferry"}}</script>"""
    says = metadata(read_html(source + figure("tern.jpg", "<p>The Tern<p>Photo: Mara Ellison")).head, URL)
    kept = made(("caption", "The Tern"), ("credit", "Photo: Mara Ellison"))
    assert pictures(kept, says) == (Picture(TERN, "The ferry", "Photo: Mara Ellison"),)


def test_galleries_of_any_size() -> None:
    """Of thousands of figures the first are looked at, so that none is held against thousands of captions."""
    captions = [f"The Tern on day {number}" for number in range(1000)]
    source = "".join(figure(f"{number}.jpg", caption) for number, caption in enumerate(captions))
    says = metadata(read_html(source).head, URL)
    found = pictures(made(*(("caption", caption) for caption in captions)), says)
    assert [one.caption for one in found] == captions[:200]
