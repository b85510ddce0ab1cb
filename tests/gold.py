"""Gold pages of our own, for tests of the training program."""

from corpora import GoldPage
from examples import Example, example
from newsclean.weigh.lexicon import lexicon
from newsclean.weigh.shape import Shapes
from stages import HEADLINE, PROSE

PAGE = "\n\n".join(["Home\nCoast\nSport", HEADLINE, *PROSE, "Most read\nTide mill opens a week early\nCrane sinks"])


HTML_PAGE = (
    "<nav><p>Home<p>Coast<p>Sport</nav><article class=story><h1>"
    + HEADLINE
    + "</h1>"
    + "".join(f"<p>{line}" for line in PROSE)
    + "</article><h2>Most read</h2><ul class=teasers><li><a href=/1>Tide mill opens a week early</a><li><a href=/2>Crane sinks</a></ul>"
)


def gold_page(number: int, text: str | None = "\n".join(PROSE)) -> GoldPage:
    """A page of a site of its own; without a text its gold is snippets."""
    return GoldPage(
        id=f"harbour/{number}",
        corpus="harbour",
        site=f"{number}.harbour.example",
        texts={"page": PAGE, "main": PAGE},
        title=HEADLINE,
        text=text,
        present=(PROSE[0][:40],),
        absent=("Crane sinks",),
        html=HTML_PAGE,
        url=f"https://{number}.harbour.example/ferry",
        gold={},
    )


def examples(count: int, track: str = "page") -> list[Example]:
    """So many examples, with a few labels."""
    shapes = Shapes(lexicon())
    labels = {1: ["navigation"], 5: ["title"], 7: ["paragraph"], 17: ["related", "navigation"]}
    found = [example(gold_page(number), track, labels, shapes) for number in range(count)]
    return [one for one in found if one is not None]
