"""Further pages made from the gold ones."""

from augment import Augmenter, Made
from gold import PAGE, examples
from newsclean.weigh.lexicon import lexicon
from stages import HEADLINE, PROSE


def test_pages_in_html_keep_their_markup() -> None:
    """They are shortened, and get parts of other pages, whose elements are none of their own."""
    augmenter = Augmenter(examples(4, "html"), lexicon(), 0)
    nothing = Made(*[0] * len(Made._fields))
    found = augmenter.make(nothing._replace(markup_shortened=10, markup_pasted=10))
    assert len(found) == 20
    own = max(block.markup.element for block in examples(1, "html")[0].blocks if block.markup)
    foreign = [block.markup.element > own for one in found for block in one.blocks if block.markup]
    assert True in foreign
    assert all(block.markup for one in found for block in one.blocks)
    for one in found:
        assert sum(covered > 0.5 for covered in one.covered) == len(PROSE)


def test_pages_in_html_are_made_of_such_alone() -> None:
    """Lines of text without markup are put into none of them, and where there are none, none are made."""
    counts = Made(*[2] * len(Made._fields))
    both = Augmenter([*examples(4), *examples(4, "html")], lexicon(), 0).make(counts)
    assert {bool(one.says) == all(block.markup for block in one.blocks) for one in both} == {True}
    assert all(one.says is None for one in Augmenter(examples(4), lexicon(), 0).make(counts))


def made(seed: int = 0, **counts: int) -> list[list[tuple[str, float]]]:
    """The blocks of the pages that are made, each with its gold."""
    augmenter = Augmenter(examples(4), lexicon(), seed)
    found = augmenter.make(Made(*[0] * len(Made._fields))._replace(**counts))
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


def test_teasers_are_noise() -> None:
    """Further lines, and none of them is text; they stand above the headline, within the text, or below it."""
    places = set()
    for page in made(teased=40):
        text = [index for index, (_, covered) in enumerate(page) if covered > 0.5]
        assert len(text) == len(PROSE)
        headlines = [index for index, (line, _) in enumerate(page) if line == HEADLINE]
        assert len(headlines) > 1
        places |= {(index > text[0]) + (index > text[-1]) for index in headlines}
    assert places == {0, 1, 2}


def test_tables_are_text() -> None:
    """Further lines below a paragraph, all of them text; with cells of numbers."""
    for page in made(tabled=20):
        table = [line for line, covered in page if covered > 0.5 and line not in PROSE]
        assert len(table) >= 3
        assert any(sign.isdigit() for line in table for sign in line)
