"""Every lexicon file in the package, held to the rules of the format: found from the folder, so a new language is tested too."""

import re
import tomllib
from collections.abc import Iterator
from importlib import resources
from typing import Any

import pytest

from newsclean.labels import Label
from newsclean.weigh.lexicon import Lexicon, lexicon
from newsclean.weigh.rules import NUMBER, WORDS, Match, Rule, Zone, parse_rules
from newsclean.weigh.shape import shape
from newsclean.weigh.words import WORD, fold, words

FOLDER = resources.files("newsclean") / "data" / "lexicon"
FILES = {
    file.name.removesuffix(".toml"): file.read_text(encoding="utf-8")
    for file in sorted(FOLDER.iterdir(), key=lambda entry: entry.name)
    if file.name.endswith(".toml")
}
RULES = {name: parse_rules(text, prefix=name) for name, text in FILES.items()}
CASES = [pytest.param(rule, id=rule.id) for rules in RULES.values() for rule in rules]
LABELS = list(Label)

SENTENCE_ENDS = ".!?…。！？\"'”’»)"

_MAIN_WORD = 4
"""A word of so many letters carries a phrase's sense."""
_LONGEST_LINE = 120
_MOST_BYTES = 300_000


def matches(rule: Rule, text: str) -> bool:
    """Whether a rule, and no other, matches a line that stands alone, its zone left aside.

    A tail counts only behind the end of a sentence: that is where lines are cut.
    """
    seen = shape(text, Lexicon([rule]))
    hits = (*seen.hits, *seen.cuts)
    if rule.match is not Match.TAIL:
        return bool(hits)
    starts = [match.start() for match in WORD.finditer(fold(text))]
    return any(hit.start and text[: starts[hit.start]].rstrip()[-1:] in SENTENCE_ENDS for hit in hits)


def holds_words(rule: Rule, text: str) -> bool:
    """Whether a line has a phrase of the rule as consecutive words, or all words that carry the phrase's sense."""
    line = words(text)
    return any(_occurs(phrase, line) or _main_words(phrase) <= set(line) for phrase in rule.phrases)


def _main_words(phrase: tuple[str, ...]) -> set[str]:
    fixed = {word for word in phrase if word not in (NUMBER, WORDS)}
    return {word for word in fixed if len(word) >= _MAIN_WORD} or fixed


def _occurs(phrase: tuple[str, ...], line: list[str]) -> bool:
    return any(tuple(line[at : at + len(phrase)]) == phrase for at in range(len(line) - len(phrase) + 1))


def tables(text: str) -> Iterator[dict[str, Any]]:
    """The rules of a file as they are written."""
    yield from tomllib.loads(text)["rule"]


@pytest.mark.parametrize("name", FILES)
def test_a_file_says_its_language(name: str) -> None:
    """The table [language] has a name, and the ISO 639-1 code that is the file's name; base.toml has none."""
    language = tomllib.loads(FILES[name])["language"]
    assert language.keys() == {"name", "code"}
    assert language["name"]
    assert language["code"] == ("" if name == "base" else name)
    assert name == "base" or re.fullmatch(r"[a-z]{2}", name)


@pytest.mark.parametrize("name", FILES)
def test_rules_are_grouped_by_label(name: str) -> None:
    """The rules stand in the order of the labels, so that one label is one place in the file."""
    order = [LABELS.index(rule.label) for rule in RULES[name]]
    assert order == sorted(order)


@pytest.mark.parametrize("name", FILES)
def test_a_rules_id_begins_with_its_label(name: str) -> None:
    """`share.this-article` is a rule of the label `share`."""
    for rule in RULES[name]:
        assert rule.id.startswith(f"{name}.{rule.label.value.replace('_', '-')}."), rule.id


@pytest.mark.parametrize("name", FILES)
def test_a_file_stays_readable(name: str) -> None:
    """The lines are at most 120 characters long, single long phrases aside, and the file is of a size that loads quickly."""
    assert len(FILES[name].encode()) <= _MOST_BYTES
    for line in FILES[name].splitlines():
        assert len(line) <= _LONGEST_LINE or line.count('"') == 2 or line.startswith(("drop", "keep", "why")), line


@pytest.mark.parametrize("name", FILES)
def test_phrases_are_written_once(name: str) -> None:
    """No rule lists a phrase twice, and phrases are in lower case."""
    for table in tables(FILES[name]):
        assert len(table["phrases"]) == len(set(table["phrases"])), table["id"]
        assert all(phrase == phrase.lower() for phrase in table["phrases"]), table["id"]


def test_ids_are_unique_over_all_files() -> None:
    """A rule's id names one rule."""
    ids = [rule.id for rule in lexicon().rules]
    assert len(ids) == len(set(ids))


def test_every_noise_label_has_rules() -> None:
    """English and the base file know every kind of noise that words can tell; the others are seen from the page."""
    known = {rule.label for name in ("base", "en") for rule in RULES[name]}
    from_the_page = {Label.DUPLICATE, Label.SEPARATOR}
    assert {label for label in Label if label.is_noise} - known == from_the_page


@pytest.mark.parametrize("rule", CASES)
def test_the_drop_line_is_matched(rule: Rule) -> None:
    """`drop` is a line that the rule matches."""
    assert matches(rule, rule.drop)


@pytest.mark.parametrize("rule", CASES)
def test_the_keep_line_is_not_matched(rule: Rule) -> None:
    """`keep` has the words of the rule in a line that it does not match; only a zone may do the keeping instead."""
    assert holds_words(rule, rule.keep)
    assert not matches(rule, rule.keep) or rule.guard.zone is not Zone.ANYWHERE


@pytest.mark.parametrize("rule", CASES)
def test_why_is_a_sentence(rule: Rule) -> None:
    """`why` tells in a sentence why the rule is there."""
    assert rule.why[0].isupper() or rule.why[0] in '"“'
    assert rule.why.endswith(".")
    assert len(words(rule.why)) >= 3


def test_the_template_is_a_lexicon_file() -> None:
    """The template for a new language parses, and has a section for every label but those seen from the page."""
    template = _template()
    rules = parse_rules(template, prefix="xx")
    assert {rule.label for rule in rules} >= {label for label in Label if label.is_noise} - {
        Label.DUPLICATE,
        Label.SEPARATOR,
    }
    assert all(matches(rule, rule.drop) for rule in rules)


def _template() -> str:
    for folder in (resources.files("newsclean"), *_parents()):
        file = folder / "docs" / "lexicon-template.toml"
        if file.is_file():
            return str(file.read_text(encoding="utf-8"))
    pytest.skip("the template stands in the repository, not in the installed package")


def _parents() -> Iterator[Any]:
    from pathlib import Path

    yield from Path(__file__).resolve().parents
