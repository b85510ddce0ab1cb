"""What stands beside the headline."""

from collections.abc import Sequence
from typing import NamedTuple

from newsclean.label.explain import Labelled
from newsclean.labels import Label


class Beside(NamedTuple):
    """Some blocks above the headline and below it, in the order of the page."""

    above: Sequence[Labelled] = ()
    below: Sequence[Labelled] = ()


def beside(labelled: Sequence[Labelled], above: int, below: int) -> Beside:
    """So many blocks above and below the headline; none where there is no headline."""
    title = next((at for at, found in enumerate(labelled) if found.label is Label.TITLE), None)
    if title is None:
        return Beside()
    return Beside(labelled[max(0, title - above) : title], labelled[title + 1 : title + 1 + below])
