"""Rules as data: what a lexicon file may say, and how it is read and checked.

A lexicon file is TOML: a table `[language]` and any number of `[[rule]]` tables. `docs/lexicon.md` explains the format
to the people who write the files; `tests/weigh/test_lexicon_files.py` holds every file to it.
"""

import itertools
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from newsclean.labels import Label
from newsclean.weigh.words import words

NUMBER = "<number>"
"""In a phrase: one number, such as `12`, `1.2K` or `3,400`."""
WORDS = "<words>"
"""In a phrase: one to five words of any kind."""
MOST_WORDS_IN_GAP = 5

_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)+")
_FORMS_MOST = 1024


class Match(StrEnum):
    """Where in a line a phrase must stand."""

    WHOLE = "whole"
    """The phrase is the whole line."""
    START = "start"
    """The line begins with it."""
    END = "end"
    """The line ends with it."""
    INSIDE = "inside"
    """It stands anywhere in the line."""
    TAIL = "tail"
    """It follows the end of a sentence, and all from there to the end of the line is cut off as a piece of its own."""
    PIECE = "piece"
    """A line of small facts ("Published … 2 views") is cut around it."""


class Opens(StrEnum):
    """What a line says about the lines below it."""

    NOTHING = "nothing"
    """Nothing."""
    LIST = "list"
    """The run of short lines below it is of the same kind."""
    REST = "rest"
    """The article is over: nothing below belongs to the body."""


class Zone(StrEnum):
    """Where on the page a rule holds."""

    ANYWHERE = "anywhere"
    BEFORE = "before"
    """Above the body's first paragraph."""
    AFTER = "after"
    """Below the body's last paragraph."""
    EDGE = "edge"
    """Above or below, never between two paragraphs."""


DEFAULT_MOST_WORDS: Mapping[Match, int] = {
    Match.WHOLE: 60,
    Match.START: 14,
    Match.END: 14,
    Match.INSIDE: 14,
    Match.TAIL: 10_000,
    Match.PIECE: 40,
}
"""How long a line may be, in words, for a rule that sets no `most_words`: prompts are short, prose is not."""


@dataclass(frozen=True, slots=True)
class Guard:
    """What must hold beside the phrase, so that prose on the same subject stays."""

    most_words: int
    """The line has at most this many words."""
    sentence: bool
    """Whether the line may be a full sentence (eight words or more with a full stop, or the like, at its end)."""
    zone: Zone
    """Where on the page the line must stand."""
    colon: bool
    """Whether a colon or a spaced dash must follow the phrase, as in "Related: …": many such words open sentences, too.
    For a tail only a colon counts."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule of a lexicon."""

    id: str
    """Its name, the file's prefix first: `en.share.this-article`."""
    label: Label
    """What a line that it matches is."""
    match: Match
    """Where the phrase must stand."""
    phrases: tuple[tuple[str, ...], ...]
    """The phrases, as folded words, every form spelled out."""
    guard: Guard
    """What must hold besides."""
    opens: Opens
    """What it says about the lines below."""
    confidence: float
    """How often it is right, as far as its author can tell, above 0 and at most 1."""
    drop: str
    """A line that it matches."""
    keep: str
    """A line with the same words that it must not match."""
    why: str
    """Why it exists, and what the guard is for."""


def expand(phrase: str) -> list[tuple[str, ...]]:
    """Every form of a phrase, as words: `/` parts alternatives, `?` marks a word that may be missing.

    >>> expand("share this article/post")
    [('share', 'this', 'article'), ('share', 'this', 'post')]
    >>> expand("our? newsletter")
    [('our', 'newsletter'), ('newsletter',)]

    Raises:
        ValueError: the phrase has no words, or more than 1024 forms.
    """
    slots: list[list[tuple[str, ...]]] = []
    size = 1
    for slot in phrase.split():
        optional = slot.endswith("?")
        choices = [
            (choice,) if choice in (NUMBER, WORDS) else tuple(words(choice))
            for choice in slot.removesuffix("?").split("/")
        ]
        slots.append([*(choice for choice in choices if choice), *([()] if optional else [])] or [()])
        size *= len(slots[-1])
        if size > _FORMS_MOST:
            raise ValueError(f"the phrase {phrase!r} has more than {_FORMS_MOST} forms: make it two")
    forms = [tuple(itertools.chain.from_iterable(form)) for form in itertools.product(*slots)]
    if not all(form and form[0] != WORDS for form in forms):
        raise ValueError(f"the phrase {phrase!r} needs a word at its start in every form")
    return forms


def parse_rules(toml: str, *, prefix: str) -> tuple[Rule, ...]:
    """The rules of a lexicon file, their ids prefixed.

    Raises:
        ValueError: the text is not TOML, or a rule is not as the format asks; the message names the rule.
    """
    try:
        document = tomllib.loads(toml)
    except tomllib.TOMLDecodeError as error:
        raise ValueError(f"the rules are not TOML: {error}") from None
    unknown = document.keys() - {"rule", "language"}
    if unknown:
        raise ValueError(f"a lexicon holds [language] and [[rule]] tables, not {', '.join(sorted(unknown))}")
    tables = document.get("rule", [])
    if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
        raise ValueError("rules are written as [[rule]] tables")
    rules = tuple(_rule(table, prefix, number) for number, table in enumerate(tables, 1))
    seen: set[str] = set()
    for rule in rules:
        if rule.id in seen:
            raise ValueError(f"two rules have the id {rule.id!r}: give each its own")
        seen.add(rule.id)
    return rules


def _rule(table: Mapping[str, Any], prefix: str, number: int) -> Rule:
    name = table.get("id", f"number {number}")
    try:
        return _read_rule(dict(table), prefix)
    except KeyError as error:
        raise ValueError(f"rule {name}: it lacks {error.args[0]!r}") from None
    except (TypeError, ValueError, AttributeError) as error:
        raise ValueError(f"rule {name}: {error}") from None


def _read_rule(fields: dict[str, Any], prefix: str) -> Rule:
    short_id = fields.pop("id")
    if not isinstance(short_id, str) or not _ID.fullmatch(short_id):
        raise ValueError("its id must be words joined by dots and hyphens, such as 'share.this-article'")
    match = Match(fields.pop("match"))
    rule = Rule(
        id=f"{prefix}.{short_id}",
        label=Label(fields.pop("label")),
        match=match,
        phrases=tuple(dict.fromkeys(form for phrase in fields.pop("phrases") for form in expand(phrase))),
        guard=_read_guard(dict(fields.pop("guard", {})), match),
        opens=Opens(fields.pop("opens", "nothing")),
        confidence=float(fields.pop("confidence", 0.95)),
        drop=str(fields.pop("drop")),
        keep=str(fields.pop("keep")),
        why=str(fields.pop("why")),
    )
    _nothing_left(fields)
    if not rule.phrases or not 0.0 < rule.confidence <= 1.0:
        raise ValueError("it needs phrases, and a confidence above 0 and at most 1")
    return rule


def _read_guard(fields: dict[str, Any], match: Match) -> Guard:
    guard = Guard(
        most_words=int(fields.pop("most_words", DEFAULT_MOST_WORDS[match])),
        sentence=bool(fields.pop("sentence", match is not Match.INSIDE)),
        zone=Zone(fields.pop("zone", "anywhere")),
        colon=bool(fields.pop("colon", False)),
    )
    _nothing_left(fields)
    return guard


def _nothing_left(fields: Mapping[str, Any]) -> None:
    if fields:
        raise ValueError(f"it has keys that no rule has: {', '.join(sorted(fields))}")
