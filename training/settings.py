"""How to train."""

from typing import NamedTuple

from augment import Made


class Settings(NamedTuple):
    """The choices of a training; one set of them gives the same bytes each time."""

    epochs: int = 12
    batch: int = 12
    rate: float = 3e-3
    decay: float = 0.02
    dropout: float = 0.15
    words_dropped: float = 0.4
    """The share of known phrases that a batch does not show."""
    witness_dropped: float = 0.5
    """The share of pages in HTML that a batch shows without what the witness says: it is not always asked."""
    noise: float = 0.03
    """Standard deviation of what is added to the inputs."""
    label_weight: float = 4.0
    """What the labels count for, beside the question of text or not."""
    direct_weight: float = 0.3
    """What the direct way alone counts for, beside the whole network."""
    most_phrases: int = 11_000
    made: Made = Made()
    """How many pages an epoch adds."""
    seed: int = 0
