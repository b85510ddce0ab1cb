"""What a caller may choose."""

from dataclasses import dataclass
from typing import Literal, get_args

WhenAsked = Literal["unclear", "always", "never"]
"""When another extractor is asked about a page in HTML."""


@dataclass(frozen=True, slots=True)
class Options:
    """Choices of one call; frozen, hashable, and the same for every page it is used on.

    Raises:
        TypeError, ValueError: a value cannot be used; the message says what is taken.

    >>> Options(threshold=0.8)
    Options(threshold=0.8, rules='', witness='unclear')
    """

    threshold: float = 0.5
    """How sure newsclean must be that a block is noise before it is left out, above 0 and below 1.

    Near 0, all that may be noise goes, and body text of unusual shape with it: short paragraphs, lists, headings. Near
    1, only what is surely noise goes, and lists of headlines, sidebars and captions stay in the text."""

    rules: str = ""
    """Further lexicon rules as TOML text, in the format of the package's own lexicon files (`docs/lexicon.md`). They are
    tried beside the package's rules, and win where both match the same words."""

    witness: WhenAsked = "unclear"
    """When trafilatura is asked for the text of a page in HTML: `"unclear"`, where all other evidence leaves doubts, as it
    does on one page in seven; `"always"`, which is better by a hair; or `"never"`. A page takes nearly twice the time where
    it is asked. Unless never, it is asked for title, authors and date, too, where the page has a line that may name them,
    but nothing that says so for certain."""

    def __post_init__(self) -> None:
        if isinstance(self.threshold, bool) or not isinstance(self.threshold, int | float):
            raise TypeError(f"threshold must be a number, not {type(self.threshold).__name__}")
        if not 0.0 < self.threshold < 1.0:
            raise ValueError(f"threshold must be above 0 and below 1, not {self.threshold!r}")
        if self.witness not in get_args(WhenAsked):
            raise ValueError(f"witness must be 'unclear', 'always' or 'never', not {self.witness!r}")
        if not isinstance(self.rules, str):
            raise TypeError(f"rules must be a str of TOML, not {type(self.rules).__name__}")
        if self.rules:
            from newsclean.weigh.rules import parse_rules

            parse_rules(self.rules, prefix="caller")
