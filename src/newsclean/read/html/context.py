"""Where in the page a piece of text stands: the elements around it, and what they say of all that is in them."""

from typing import Any, NamedTuple

from newsclean.read.html import elements
from newsclean.read.html.path import Path
from newsclean.read.html.words import split_words

_MOST_AROUND = 4
SHADOW_ROOT = "data-shadow-root"
"""What marks a template that is shown."""


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

    __slots__ = ("around", "block", "link", "number", "parent", "path", "state")

    def __init__(
        self, parent: "Context | None", path: Path, state: State, number: int = -1, *, link: str | None = None
    ) -> None:
        """Open an element in another; `number` is its own among block-level ones; `link` is where it leads to by itself."""
        self.parent = parent
        self.path = path
        self.state = state
        self.link: str | None = link if link is not None or parent is None else parent.link
        self.number = number
        self.block: Context = self if number >= 0 or parent is None else parent.block
        self.around: tuple[int, ...] | None = None

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


def state_within(tag: str, attributes: dict[str, str | None], own: tuple[str, ...], state: State, number: int) -> State:
    """What holds in an element, given what holds around it; the same state where nothing changes."""
    change = _change_by_tag(tag, attributes, state, number) if tag in _CHANGING else {}
    if not _SPEAKING.isdisjoint(attributes):
        _add_from_attributes(change, tag, attributes)
    if own and not _TELLING.isdisjoint(own):
        _add_from_names(change, tag, attributes, own)
    return state._replace(**change) if change else state


def _change_by_tag(tag: str, attributes: dict[str, str | None], state: State, number: int) -> dict[str, Any]:
    change = _CHANGES[tag].copy() if tag in _CHANGES else {}
    if tag in elements.LISTS:
        change["list_depth"] = state.list_depth + 1
        change["is_ordered"] = tag == "ol"
    elif tag == "figure":
        change["figure_number"] = number if number >= 0 else None
    elif tag == "article" and state.article is None:
        change["article"] = number if number >= 0 else None
    elif tag == "dialog" and "open" not in attributes:
        change["hidden"] = True
    elif tag in elements.EMBEDDED:
        change["embedded"] = elements.EMBEDDED[tag]
    return change


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


def _add_from_names(change: dict[str, Any], tag: str, attributes: dict[str, str | None], own: tuple[str, ...]) -> None:
    embedded = [name for name in (attributes.get("class") or "").split() if name in elements.EMBEDDED]
    if embedded:
        change["embedded"] = elements.EMBEDDED[embedded[-1]]
    if not elements.CAPTION_WORDS.isdisjoint(own) and tag not in _WIDE:
        change["caption"] = True


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
_TELLING = elements.CAPTION_WORDS.union(*map(split_words, elements.EMBEDDED))
"""Words in names that may change what holds."""
_WIDE = ("html", "body", "main", "article", "section")
"""Elements whose names speak of more than a caption."""
_SPEAKING = frozenset((SHADOW_ROOT, "hidden", "aria-hidden", "style", "role", "itemscope"))
"""Attributes, beside names, that may change what holds."""
