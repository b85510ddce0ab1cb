"""The way from the page down to an element: the tags on it, and the words in the names of its elements."""

_MOST_TAGS = 24
_MOST_WORDS = 40
_FARTHEST = 100
"""Elements that are looked at, upward from a line, for its own words."""
_OUTSIDE = ("body", "html", "head")


class Path:
    """Elements within each other. All items of a menu are on one path, so what it says is found once, when it is asked for."""

    __slots__ = ("below", "is_block", "known", "known_own", "names", "parent", "tag", "tags")

    def __init__(self, parent: "Path | None", tag: str, names: tuple[str, ...], *, is_block: bool) -> None:
        """The path to an element of that tag, with these words in its own names; without a parent, the first one."""
        self.parent = parent
        self.tag = tag
        self.names = names
        self.is_block = is_block
        self.tags: tuple[str, ...] = ()
        """The tags from below `body` down to the last element."""
        if parent is not None and tag not in _OUTSIDE:
            self.tags = (*parent.tags, tag)[-_MOST_TAGS:]
        self.below: dict[tuple[str, tuple[str, ...], bool], Path] = {}
        self.known: tuple[str, ...] | None = None
        self.known_own: tuple[str, ...] | None = None

    def to(self, tag: str, names: tuple[str, ...], *, is_block: bool) -> "Path":
        """The path to an element within the last one."""
        key = (tag, names, is_block)
        path = self.below.get(key)
        if path is None:
            path = self.below[key] = Path(self, tag, names, is_block=is_block)
        return path

    def words(self) -> tuple[str, ...]:
        """The words of the last element and of those around it, nearest first."""
        unknown: list[Path] = []
        at: Path | None = self
        while at and at.known is None:
            unknown.append(at)
            at = at.parent
        words = (at.known if at else None) or ()
        for path in reversed(unknown):  # what stands around is looked up once, and not for each line in it
            if path.names:
                words = tuple(dict.fromkeys(path.names + words))[:_MOST_WORDS]
            path.known = words
        return words

    def own_words(self) -> tuple[str, ...]:
        """The words from the last element up to its block-level one, and of that one's parent."""
        if self.known_own is None:
            found: list[str] = []
            at: Path | None = self
            within = True  # the block-level element
            for _ in range(_FARTHEST):
                if at is None:
                    break
                found += at.names
                if not within:
                    break
                within = not at.is_block
                at = at.parent
            self.known_own = tuple(dict.fromkeys(found))[:_MOST_WORDS]
        return self.known_own
