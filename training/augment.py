"""Further pages made from the gold ones: without blank lines, cut short, cleaned, with other noise or a table put in."""

import random
from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

from align import tokens
from examples import LEAST_FOUND, Example
from newsclean.labels import Label
from newsclean.split.text_blocks import TextBlock
from newsclean.weigh.lexicon import Lexicon
from newsclean.weigh.rules import NUMBER, WORDS, Match, Rule, Zone
from newsclean.weigh.shape import Shape, Shapes

_TEXT = 0.7
"""A block is text where the gold covers so much of it, and noise where it covers less than 1 minus that."""
_FEWEST_WORDS = 20
"""A table is made only for a text that has so many words with a capital letter."""
_TEXT_LABELS = frozenset(label.value for label in Label if label.is_text)


_CELLS = ("{}", "{}", "{}", "{}", "{}.5", "{}%", "${},400", "{}–1", "{} km", "Yes", "No", "–")
"""What stands in the cells of tables."""


class Made(NamedTuple):
    """How many pages of each kind are made: of plain text, and the last two kinds of HTML."""

    without_blanks: int = 120
    cleaned: int = 400
    shortened: int = 150
    pasted: int = 300
    planted: int = 300
    teased: int = 150
    tabled: int = 120
    markup_shortened: int = 100
    markup_pasted: int = 200


class Row(NamedTuple):
    """A block of an example with its gold."""

    block: TextBlock
    shape: Shape
    covered: float
    tokens: int
    labels: list[str]

    @property
    def is_text(self) -> bool:
        """Whether the gold has it."""
        return self.covered >= _TEXT


class Augmenter:
    """Makes pages out of examples; the seed decides which."""

    def __init__(self, examples: Sequence[Example], lexicon: Lexicon, seed: int) -> None:
        usable = [one for one in examples if not one.is_snippets and one.found >= LEAST_FOUND]
        self._examples = [one for one in usable if one.says is None]
        self._in_html = [one for one in usable if one.says is not None]
        self._unspaced = [one for one in self._examples if _is_unspaced(one)]
        self._rules = lexicon.rules
        self._shapes = Shapes(lexicon)
        self._random = random.Random(seed)

    def make(self, counts: Made) -> list[Example]:
        """So many pages of each kind; one that cannot be made is left out."""
        kinds: list[Callable[[Example], Example | None]] = [
            self._without_blanks,
            self._cleaned,
            self._shortened,
            self._pasted,
            self._planted,
            self._teased,
            self._tabled,
        ]
        made = [
            kind(self._choose()) for count, kind in zip(counts[: len(kinds)], kinds, strict=True) for _ in range(count)
        ]
        if self._in_html:
            choose = partial(self._random.choice, self._in_html)
            made += [self._shortened(choose()) for _ in range(counts.markup_shortened)]
            made += [self._pasted(choose()) for _ in range(counts.markup_pasted)]
        return [one for one in made if one is not None]

    def _choose(self) -> Example:
        """Any example; oftener than they come, one in a script without spaces."""
        if self._unspaced and self._random.random() < 0.05:
            return self._random.choice(self._unspaced)
        return self._random.choice(self._examples)

    def _without_blanks(self, example: Example) -> Example | None:
        """The page as a dump prints it that drops blank lines, and perhaps indents."""
        flat = self._random.random() < 0.5
        return _with_rows(
            example,
            [
                row._replace(block=row.block._replace(blank_lines=0, indent=0 if flat else row.block.indent))
                for row in _rows(example)
            ],
        )

    def _shortened(self, example: Example) -> Example | None:
        """The page without some of what stands above the text, or below it."""
        rows = _rows(example)
        text = [index for index, row in enumerate(rows) if row.is_text]
        if not text:
            return None
        pick = self._random
        first = pick.randint(0, max(0, text[0] - 1)) if pick.random() < 0.6 else 0
        last = pick.randint(text[-1] + 1, len(rows)) if pick.random() < 0.6 else len(rows)
        return _with_rows(example, rows[first:last])

    def _cleaned(self, example: Example) -> Example | None:
        """Nothing but headline and text, as the package writes it out; with a few lines that the lexicon's rules drop or keep."""
        pick = self._random
        gap = 0 if pick.random() < 0.25 else 1
        rows = [
            row._replace(
                block=row.block._replace(blank_lines=gap, indent=0, bullet=row.block.bullet),
                labels=row.labels if _TEXT_LABELS.issuperset(row.labels) else [],
            )
            for row in _rows(example)
            if row.is_text
        ]
        if not rows:
            return None
        if pick.random() < 0.25:
            rows = rows[: pick.randint(1, 4)]  # a brief: few pages are, and many texts that people clean
        if example.title and pick.random() < 0.85:
            rows.insert(0, self._line(example.title, gap, Label.TITLE))
        for _ in range(pick.choice((0, 0, 1, 1, 1, 2, 2, 3))):
            self._plant(rows, pick.choice(self._rules), gap)
        return _with_rows(example, rows)

    def _planted(self, example: Example) -> Example | None:
        """The page as it is, with a few lines that the lexicon's rules drop or keep."""
        rows = _rows(example)
        for _ in range(self._random.randint(2, 6)):
            self._plant(rows, self._random.choice(self._rules), int(self._random.random() < 0.5))
        return _with_rows(example, rows)

    def _plant(self, rows: list[Row], rule: Rule, gap: int) -> None:
        """Put a line of a rule where the rule holds, or its counter-example between paragraphs."""
        text = [index for index, row in enumerate(rows) if row.is_text] or [0]
        pick = self._random
        keep = pick.random() < 0.25
        if keep:
            place = pick.choice(text) + 1
        elif rule.guard.zone is Zone.ANYWHERE:
            place = pick.choice((pick.randint(1, len(rows)), pick.choice(text) + 1, text[-1], text[0]))
        elif rule.guard.zone is Zone.BEFORE:
            place = pick.randint(0, text[0])
        else:
            place = pick.randint(text[-1] + 1, len(rows))
        rows.insert(
            place, self._line(rule.keep, gap, None) if keep else self._line(self._printed(rule), gap, rule.label)
        )

    def _printed(self, rule: Rule) -> str:
        """The rule's example, or one of its phrases, with a headline behind it where it opens lines."""
        pick = self._random
        if rule.match not in (Match.WHOLE, Match.START) or pick.random() < 0.5:
            return rule.drop
        words = " ".join(pick.choice(rule.phrases)).replace(NUMBER, str(pick.randint(2, 40)))
        words = words.replace(WORDS, "the harbour")
        words = words.upper() if pick.random() < 0.15 else words[:1].upper() + words[1:]
        if rule.match is Match.WHOLE:
            return words
        other = pick.choice(self._examples).title or ""
        return f"{words}{': ' if rule.guard.colon else pick.choice((' ', ': '))}{other}"

    def _line(self, text: str, gap: int, label: Label | None) -> Row:
        """A block of its own, whatever white space the text has."""
        return self._row(" ".join(text.split()), gap, label)

    def _row(self, text: str, gap: int, label: Label | None) -> Row:
        """A block of its own; without a label it is text."""
        is_text = label is None or label.is_text
        block = TextBlock(0, len(text), text, gap, 0, "", (), 0)
        return Row(block, self._shapes(text), float(is_text), len(tokens(text)), [] if label is None else [label.value])

    def _teased(self, example: Example) -> Example | None:
        """With teasers, the headlines of other articles and how they begin: above the headline, between paragraphs, below."""
        pick = self._random
        rows = _rows(example)
        text = [index for index, row in enumerate(rows) if row.is_text]
        if not text:
            return None
        gap = int(pick.random() < 0.5)
        begun = pick.random() < 0.5
        teasers: list[Row] = []
        for other in pick.choices(self._examples, k=pick.randint(1, 6)):
            if other.title:
                teasers.append(self._line(other.title, gap, Label.RELATED))
            if begun:
                teasers += [_as_noise(row) for row in _rows(other) if row.is_text and row.shape.is_prose][:1]
        place = pick.choice((pick.randint(0, text[0]), pick.choice(text) + 1, text[-1] + 1))
        return _with_rows(example, [*rows[:place], *teasers, *rows[place:]])

    def _tabled(self, example: Example) -> Example | None:
        """With a table between two paragraphs, a line a row or a line a cell; the words in it are the page's own."""
        pick = self._random
        rows = _rows(example)
        text = [index for index, row in enumerate(rows) if row.is_text]
        words = [word for index in text for word in rows[index].block.text.split() if word[:1].isupper()]
        if len(words) < _FEWEST_WORDS:
            return None
        columns = pick.randint(2, 6)
        cells = [[" ".join(pick.choices(words, k=pick.randint(1, 2))) for _ in range(columns)]]
        for _ in range(pick.randint(2, 8)):
            kinds = pick.choices(_CELLS, k=columns - 1)
            cells.append([pick.choice(words), *(kind.format(pick.randint(1, 60)) for kind in kinds)])
        gap = int(pick.random() < 0.5)
        if pick.random() < 0.5:
            texts = [cell for row in cells for cell in row]
        else:
            between = pick.choice(("\t", "\t\t", "    "))
            texts = [between.join(row) for row in cells]
        table = [self._row(text, gap, Label.TABLE) for text in texts]
        place = pick.choice(text) + 1
        return _with_rows(example, [*rows[:place], *table, *rows[place:]])

    def _pasted(self, example: Example) -> Example | None:
        """With a second article below the first, or with a stretch of another page's noise."""
        pick = self._random
        rows, others = _rows(example), _rows(pick.choice(self._in_html if example.says else self._examples))
        text = [index for index, row in enumerate(rows) if row.is_text]
        other_text = [index for index, row in enumerate(others) if row.is_text]
        if not text or not other_text:
            return None
        if pick.random() < 0.5:
            stretch = others[max(0, other_text[0] - pick.randint(0, 8)) : other_text[-1] + pick.randint(0, 8)]
            place = text[-1] + 1 + pick.randint(0, min(10, len(rows) - text[-1] - 1))
        else:
            noise = [index for index, row in enumerate(others) if row.covered < 1.0 - _TEXT]
            first = pick.choice(noise) if noise else 0
            stretch = [row for row in others[first : first + pick.randint(3, 25)] if row.covered < 1.0 - _TEXT]
            place = pick.choice((text[-1] + 1, text[0], pick.choice(text)))
        return _with_rows(example, [*rows[:place], *map(_as_noise, stretch), *rows[place:]])


def _is_unspaced(example: Example) -> bool:
    """Whether most of a page's words are pairs of characters: then its script has no spaces."""
    return sum(seen.terms != seen.words for seen in example.shapes) > len(example.shapes) / 2


_OTHER_PAGE = 1_000_000
"""Added to the numbers of elements of another page, which are none of this one's."""


def _as_noise(row: Row) -> Row:
    """A block of another page: its text is another article's."""
    says = row.block.markup
    if says is not None:
        around = tuple([number + _OTHER_PAGE for number in says.around])
        says = says._replace(element=says.element + _OTHER_PAGE, around=around)
        row = row._replace(block=row.block._replace(markup=says))
    if row.is_text:
        return row._replace(covered=0.0, labels=[Label.RELATED.value])
    foreign = _TEXT_LABELS.union([Label.TITLE.value]).isdisjoint(row.labels)
    return row._replace(covered=0.0, labels=row.labels if foreign else [])


def _rows(example: Example) -> list[Row]:
    return [
        Row(*parts)
        for parts in zip(example.blocks, example.shapes, example.covered, example.tokens, example.labels, strict=True)
    ]


def _with_rows(example: Example, rows: Sequence[Row]) -> Example | None:
    """The example with other blocks, each on a line of its own."""
    if not rows:
        return None
    return example._replace(
        blocks=[row.block._replace(line=line) for line, row in enumerate(rows)],
        shapes=[row.shape for row in rows],
        covered=[row.covered for row in rows],
        tokens=[row.tokens for row in rows],
        labels=[row.labels for row in rows],
    )
