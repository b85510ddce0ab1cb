"""Blocks know where each of their characters stands on the page."""

import pytest

from newsclean.split.text_blocks import TextBlock


def block(**fields: object) -> TextBlock:
    """A block with these fields, the others plain."""
    return TextBlock(
        **(
            {
                "start": 10,
                "end": 19,
                "text": "rain fell",
                "blank_lines": 0,
                "indent": 0,
                "bullet": "",
                "breaks": (),
                "line": 0,
            }
            | fields
        )
    )


@pytest.mark.parametrize("offset", [0, 4, 8])
def test_letter_for_letter(offset: int) -> None:
    """Without breaks the text stands at the start of the block."""
    assert block().offset_of(offset) == 10 + offset


@pytest.mark.parametrize(("offset", "place"), [(0, 13), (4, 17), (5, 20), (8, 23)])
def test_breaks(offset: int, place: int) -> None:
    """Each break holds until the next."""
    assert block(bullet="•", breaks=((0, 13), (5, 20)), end=24).offset_of(offset) == place


@pytest.mark.parametrize(("bullet", "mark"), [("•", "•"), ("-", "-"), ("", ""), ("1.", ""), ("12)", "")])
def test_a_number_is_part_of_the_text(bullet: str, mark: str) -> None:
    """Only marks that are not in the text are shown before it."""
    assert block(bullet=bullet).mark == mark
