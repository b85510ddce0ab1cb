"""The words in names that pages give to their elements."""

import re

_HUMPS = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_PARTS = re.compile(r"[\W_]+")
_SPACED = {code: " " for code in range(128) if not chr(code).isalnum()}
"""The same for ASCII, which most names are in, at a fraction of the time."""
_SMALL = re.compile("(?<![a-z0-9])[a-z]{2,}+(?![a-z0-9])")
"""Words of ASCII where no capitals are: most names are so, and then one search finds all."""
_DIGIT = re.compile(r"\d")
_LONGEST = 2000
"""Characters of an attribute that are looked at."""
NAMING = {
    name: number
    for number, name in enumerate(("class", "id", "role", "itemprop", "data-testid", "data-component", "aria-label"))
}
"""The attributes that say what an element is, and which of them comes first."""
_CLASS = "class"
_BESIDE_CLASS = frozenset(NAMING) - {_CLASS}


def split_words(value: str) -> tuple[str, ...]:
    """The words of a name in lower case, each once; numbers, hashes and single letters are none.

    >>> split_words("articleBody c-entry__title sc-1x9f3b col-12")
    ('article', 'body', 'entry', 'title', 'sc', 'col')
    """
    value = value[:_LONGEST]
    if value.isascii() and value.islower():
        return tuple(dict.fromkeys(_SMALL.findall(value)))
    found: dict[str, None] = {}
    for part in value.translate(_SPACED).split() if value.isascii() else _PARTS.split(value):
        if len(part) < 2:
            continue
        if part.islower() and (part.isalpha() or not _DIGIT.search(part)):  # most are letters, which is quick to see
            found[part] = None
        elif not _DIGIT.search(part):
            found.update((word.lower(), None) for word in _HUMPS.split(part) if len(word) > 1)
    return tuple(found)


class Namer:
    """Finds the words in the attributes of a page's elements, most of which come more than once."""

    def __init__(self) -> None:
        """No name has been seen."""
        self.seen: dict[str, tuple[str, ...]] = {}

    def words(self, attributes: dict[str, str | None]) -> tuple[str, ...]:
        """The words in all attributes that say what an element is, each once."""
        if _BESIDE_CLASS.isdisjoint(attributes):  # most have a class and no other name
            names = attributes.get(_CLASS)
        else:
            naming = sorted(NAMING.keys() & attributes, key=NAMING.__getitem__)
            names = " ".join([attributes[name] or "" for name in naming])
        if not names:
            return ()
        words = self.seen.get(names)
        if words is None:
            words = self.seen[names] = split_words(names)
        return words
