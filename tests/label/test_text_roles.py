"""Paragraphs, headings, items and quotations."""

import pytest

from newsclean import Label, clean

LEAD = (
    "The tide mill at Skerry Bay ground its first sack of flour in eighty years on Saturday, and the baker of the village"
    " bought all of it before noon."
)
END = "Visitors can see the mill at work on every second Sunday until the end of September, the volunteers said."


def labels(*lines: str) -> dict[str, Label]:
    """The label of every line between a headline with its lead and the last paragraph."""
    article = clean("\n\n".join(["Tide mill grinds flour again after eighty years", LEAD, *lines, END]))
    return {block.text: block.label for block in article.blocks}


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        pytest.param(["The flour is coarse"], [Label.HEADING], id="heading"),
        pytest.param(["• two new stones", "• one new wheel"], [Label.LIST_ITEM, Label.LIST_ITEM], id="list"),
        pytest.param(
            ["“We carried the stones down from the hill in the winter, one a day.”", "— Mara Ellison"],
            [Label.QUOTE, Label.QUOTE],
            id="quotation-with-speaker",
        ),
        pytest.param(
            ["“The wheel turns twice a day, when the tide runs out of the pond,” she said."],
            [Label.PARAGRAPH],
            id="speech-is-a-paragraph",
        ),
    ],
)
def test_what_text_is_called(lines: list[str], expected: list[Label]) -> None:
    """A block of the text is called by its shape and by what stands around it."""
    found = labels(*lines)
    assert [label for text, label in found.items() if any(text in line for line in lines)] == expected
