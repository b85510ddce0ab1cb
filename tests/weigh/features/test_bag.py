"""What the vocabulary is asked for."""

import pytest

from newsclean.weigh.features.bag import bag


@pytest.mark.parametrize(
    ("terms", "found"),
    [
        ((), []),
        (("share",), ["share", "<share", ">share", "=share"]),
        (("12", "views"), ["00", "views", "<00", ">views", "+00 views", "=00 views"]),
        (("in", "1998"), ["in", "0year", "<in", ">0year", "+in 0year", "=in 0year"]),
        (("123456",), ["00000", "<00000", ">00000", "=00000"]),
    ],
)
def test_bag(terms: tuple[str, ...], found: list[str]) -> None:
    """Words, the first and the last, pairs, the whole of a short line; numbers by their length."""
    assert bag(terms) == found


def test_long_blocks_give_their_ends() -> None:
    """Of long blocks the first eight and the last five words count."""
    words = tuple(f"w{number}" for number in range(40))
    assert bag(words) == [*words[:8], *words[-5:], "<w0", ">w39"]
