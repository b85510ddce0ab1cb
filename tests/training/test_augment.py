"""Further pages made from the gold ones."""

from augment import Augmenter
from gold import PAGE, examples
from newsclean.weigh.lexicon import lexicon
from stages import HEADLINE, PROSE


def made(seed: int = 0, **counts: int) -> list[list[tuple[str, float]]]:
    """The blocks of the pages that are made, each with its gold."""
    kinds = ("without_blanks", "cleaned", "shortened", "pasted", "planted")
    augmenter = Augmenter(examples(4), lexicon(), seed)
    found = augmenter.make(*(counts.get(kind, 0) for kind in kinds))
    return [[(block.text, covered) for block, covered in zip(one.blocks, one.covered, strict=True)] for one in found]


def test_the_seed_decides() -> None:
    """The same seed makes the same pages, another one others."""
    assert made(1, cleaned=5, pasted=5) == made(1, cleaned=5, pasted=5)
    assert made(1, cleaned=5, pasted=5) != made(2, cleaned=5, pasted=5)


def test_clean_pages_hold_the_text() -> None:
    """All paragraphs, or the first ones, and no menu; what is planted is noise, or a rule's counter-example."""
    for page in made(cleaned=20):
        texts = dict(page)
        kept = [paragraph for paragraph in PROSE if paragraph in texts]
        assert kept
        assert kept == list(PROSE[: len(kept)])
        assert "Coast" not in texts
        assert texts.get(HEADLINE, 0.0) == 0.0


def test_shortened_pages_keep_the_text() -> None:
    """Only what stands around it goes."""
    for page in made(shortened=20):
        assert [text for text, covered in page if covered > 0.5] == list(PROSE)


def test_planted_lines_are_further_ones() -> None:
    """Two to six lines, the page's own all there."""
    own = {line.strip() for line in PAGE.split("\n") if line.strip()}
    for page in made(planted=20):
        assert own <= {text for text, _ in page}
        assert 2 <= len(page) - len(own) <= 6


def test_a_second_article_is_noise() -> None:
    """Of a page that is pasted in nothing is text."""
    for page in made(pasted=30):
        assert sum(covered > 0.5 for _, covered in page) == len(PROSE)
