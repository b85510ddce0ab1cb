"""Where in the page a piece of text stands: the elements around it, and what they say of all that is in them."""

from typing import Any, NamedTuple

from newsclean.read.html import elements

_MOST_TAGS = 24
_MOST_WORDS = 40
_MOST_AROUND = 4
_FARTHEST = 100
"""Elements that are looked at, upward from a line, for its own words."""
SHADOW_ROOT = "data-shadow-root"
"""What marks a template that is shown."""
_OUTSIDE = ("body", "html", "head")


class State(NamedTuple):
    """What elements say of all that is in them."""

    bold: bool = False
    italic: bool = False
    heading: int = 0
    list_depth: int = 0
    is_ordered: bool = False
    quote: bool = False
    caption: bool = False
    figure: bool = False
    figure_number: int | None = None
    hidden: bool = False
    interactive: bool = False
    preformatted: bool = False
    embedded: str | None = None
    item_type: str | None = None
    article: int | None = None


class Context:
    """An open element."""

    __slots__ = ("around", "block", "link", "number", "own", "parent", "state", "tag", "tags", "worded", "words")

    def __init__(
        self,
        parent: "Context | None",
        tag: str,
        own: tuple[str, ...],
        state: State,
        number: int | None,
        *,
        link: str | None = None,
    ) -> None:
        """Open an element in another; `number` is its own among block-level ones, `None` for an inline one; `link` is where it
        leads to by itself.
        """
        self.parent = parent
        self.tag = tag
        self.own = own
        self.state = state
        self.link: str | None = link if link is not None or parent is None else parent.link
        self.number = -1 if number is None else number
        self.block: Context = self if number is not None or parent is None else parent.block
        self.worded: Context | None = self if own else parent.worded if parent else None
        self.words: tuple[str, ...] | None = None
        self.tags: tuple[str, ...] | None = None
        self.around: tuple[int, ...] | None = None

    def path(self) -> tuple[str, ...]:
        """The tags from below `body` down to this element."""
        unknown: list[Context] = []
        at: Context | None = self
        while at and at.tags is None:
            unknown.append(at)
            at = at.parent
        tags = (at.tags if at else None) or ()
        for element in reversed(unknown):
            tags = element.tags = () if element.tag in _OUTSIDE else (*tags, element.tag)[-_MOST_TAGS:]
        return tags

    def all_words(self) -> tuple[str, ...]:
        """The words of this element and of those around it, nearest first."""
        unknown: list[Context] = []
        at = self.worded
        while at and at.words is None:
            unknown.append(at)
            at = at.parent.worded if at.parent else None
        words = (at.words if at else None) or ()
        for element in reversed(unknown):  # what stands around is looked up once, and not for each line in it
            words = element.words = tuple(dict.fromkeys(element.own + words))[:_MOST_WORDS]
        return words

    def own_words(self) -> tuple[str, ...]:
        """The words from this element up to its block-level one, and of that one's parent."""
        block = self.block
        top = block.parent.parent if block.parent else None
        found: list[str] = []
        at: Context | None = self
        for _ in range(_FARTHEST):
            if at is None or at is top:
                break
            found += at.own
            at = at.parent
        return tuple(dict.fromkeys(found))[:_MOST_WORDS]

    def blocks_around(self) -> tuple[int, ...]:
        """The numbers of the block-level elements around this one, nearest first."""
        if self.around is None:
            found: list[int] = []
            at = self.parent
            while at and at.block.number >= 0 and len(found) < _MOST_AROUND:
                found.append(at.block.number)
                at = at.block.parent
            self.around = tuple(found)
        return self.around


def state_within(
    tag: str, attributes: dict[str, str | None], own: tuple[str, ...], state: State, number: int | None
) -> State:
    """What holds in an element, given what holds around it; the same state where nothing changes."""
    if not attributes and tag not in _CHANGING:
        return state
    change: dict[str, Any] = _CHANGES[tag].copy() if tag in _CHANGES else {}
    if tag in elements.LISTS:
        change["list_depth"] = state.list_depth + 1
        change["is_ordered"] = tag == "ol"
    elif tag == "figure":
        change["figure_number"] = number
    elif tag == "article" and state.article is None:
        change["article"] = number
    elif tag == "dialog" and "open" not in attributes:
        change["hidden"] = True
    elif tag in elements.EMBEDDED:
        change["embedded"] = elements.EMBEDDED[tag]
    if attributes:
        if not _SPEAKING.isdisjoint(attributes):
            _add_from_attributes(change, tag, attributes)
        if own and (names := attributes.get("class")) and not _EMBEDDED.isdisjoint(classes := names.split()):
            change["embedded"] = [elements.EMBEDDED[name] for name in classes if name in _EMBEDDED][-1]
        if (
            own
            and not elements.CAPTION_WORDS.isdisjoint(own)
            and tag not in ("html", "body", "main", "article", "section")
        ):
            change["caption"] = True
    return state._replace(**change) if change else state


def _add_from_attributes(change: dict[str, Any], tag: str, attributes: dict[str, str | None]) -> None:
    if tag == "template" and SHADOW_ROOT in attributes:
        del change["hidden"]
    style = attributes.get("style")
    if "hidden" in attributes or attributes.get("aria-hidden") == "true" or (style and _hides(style)):
        change["hidden"] = True
    role = attributes.get("role")
    if role == "button":
        change["interactive"] = True
    elif role == "heading" and tag not in elements.HEADINGS:
        level = attributes.get("aria-level") or "2"
        change["heading"] = int(level) if level in ("1", "2", "3", "4", "5", "6") else 2
    if "itemscope" in attributes:
        change["item_type"] = attributes.get("itemtype") or ""


def _hides(style: str) -> bool:
    """Whether a style attribute takes its element out of sight."""
    compact = style[:2000].lower().replace(" ", "")
    return "display:none" in compact or "visibility:hidden" in compact


_CHANGES: dict[str, dict[str, Any]] = {
    **{tag: {"bold": True} for tag in elements.BOLD},
    **{tag: {"italic": True} for tag in elements.ITALIC},
    **{tag: {"heading": level} for tag, level in elements.HEADINGS.items()},
    **{tag: {"hidden": True} for tag in elements.FALLBACK},
    **{tag: {"interactive": True} for tag in elements.CONTROLS},
    **{tag: {"preformatted": True} for tag in elements.PREFORMATTED},
    "blockquote": {"quote": True},
    "figcaption": {"caption": True, "figure": True},
    "caption": {"caption": True},
    "figure": {"figure": True},
    "picture": {"figure": True},
}
_CHANGING = frozenset((*_CHANGES, *elements.LISTS, *elements.EMBEDDED, "article", "figure", "dialog"))
"""Elements that may change what holds although they have no attributes."""
_EMBEDDED = frozenset(elements.EMBEDDED)
_SPEAKING = frozenset((SHADOW_ROOT, "hidden", "aria-hidden", "style", "role", "itemscope"))
"""Attributes, beside names, that may change what holds."""
