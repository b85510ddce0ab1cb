"""The format of rules: words, phrases and their forms, and what is refused."""

from typing import Any

import pytest

from newsclean.labels import Label
from newsclean.weigh.rules import (
    DEFAULT_MOST_WORDS,
    Match,
    Opens,
    Zone,
    expand,
    parse_rules,
)

RULE = {
    "id": '"share.this"',
    "label": '"share"',
    "match": '"start"',
    "phrases": '["share this article/story"]',
    "drop": '"Share this story"',
    "keep": '"They share this article of faith."',
    "why": '"Share bars on one line."',
}
"""The least that a rule must say, as TOML values."""


def toml(**changes: str | None) -> str:
    """One rule as TOML, with some keys set, or left out where the value is None."""
    keys = RULE | changes
    return "[[rule]]\n" + "\n".join(f"{key} = {value}" for key, value in keys.items() if value is not None)


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        pytest.param("share this", [("share", "this")], id="plain"),
        pytest.param("read/see more", [("read", "more"), ("see", "more")], id="alternatives"),
        pytest.param("our? news", [("our", "news"), ("news",)], id="may be missing"),
        pytest.param("a/an? ad", [("a", "ad"), ("an", "ad"), ("ad",)], id="alternatives that may be missing"),
        pytest.param("this-article/it", [("this", "article"), ("it",)], id="an alternative of two words"),
        pytest.param("<number> views", [("<number>", "views")], id="number"),
        pytest.param("by <words>", [("by", "<words>")], id="gap"),
        pytest.param("terms & conditions", [("terms", "conditions")], id="symbols are passed over"),
    ],
)
def test_phrases_expand_to_their_forms(phrase: str, expected: list[tuple[str, ...]]) -> None:
    """Every form of a phrase is spelled out, in order."""
    assert expand(phrase) == expected


@pytest.mark.parametrize(
    "phrase",
    [
        pytest.param("", id="empty"),
        pytest.param("!", id="no words"),
        pytest.param("now?", id="may be empty"),
        pytest.param("<words> said", id="gap at the start"),
        pytest.param("the? <words>", id="gap at the start in one form"),
    ],
)
def test_a_phrase_needs_a_word_at_its_start(phrase: str) -> None:
    """A phrase that could begin anywhere would be tried everywhere."""
    with pytest.raises(ValueError, match="needs a word at its start"):
        expand(phrase)


def test_a_phrase_of_too_many_forms_is_refused() -> None:
    """Alternatives multiply; the message says what to do."""
    with pytest.raises(ValueError, match="make it two"):
        expand("a/b/c/d/e/f/g/h " * 8)


def test_the_defaults_of_a_rule() -> None:
    """What a rule need not say: confidence, guard and what it opens."""
    (rule,) = parse_rules(toml(), prefix="en")
    assert rule.id == "en.share.this"
    assert rule.label is Label.SHARE
    assert rule.confidence == 0.95
    assert rule.opens is Opens.NOTHING
    assert rule.guard.zone is Zone.ANYWHERE
    assert rule.guard.sentence is True
    assert rule.guard.most_words == DEFAULT_MOST_WORDS[Match.START]


def test_inside_refuses_sentences_unless_told() -> None:
    """A phrase that may stand anywhere in the line would else be found in prose."""
    (rule,) = parse_rules(toml(match='"inside"'), prefix="en")
    assert rule.guard.sentence is False


def test_a_rule_that_says_everything() -> None:
    """Guard, confidence and what it opens are read as written."""
    text = toml(guard='{ most_words = 9, sentence = false, zone = "edge" }', opens='"rest"', confidence="0.7")
    (rule,) = parse_rules(text, prefix="en")
    assert (rule.guard.most_words, rule.guard.sentence, rule.guard.zone) == (9, False, Zone.EDGE)
    assert (rule.opens, rule.confidence) == (Opens.REST, 0.7)


def test_forms_are_kept_once() -> None:
    """Two phrases with a form in common do not make a rule match twice."""
    (rule,) = parse_rules(toml(phrases='["read more", "read? more"]'), prefix="en")
    assert rule.phrases == (("read", "more"), ("more",))


@pytest.mark.parametrize("key", RULE)
def test_a_rule_that_lacks_a_key_is_refused(key: str) -> None:
    """The message names the key."""
    changes: dict[str, Any] = {key: None}
    with pytest.raises(ValueError, match=f"it lacks '{key}'"):
        parse_rules(toml(**changes), prefix="en")


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        pytest.param({"id": '"share"'}, "words joined by dots", id="id of one part"),
        pytest.param({"id": '"Share.This"'}, "words joined by dots", id="id in capitals"),
        pytest.param({"label": '"sharing"'}, "sharing", id="unknown label"),
        pytest.param({"match": '"middle"'}, "middle", id="unknown match"),
        pytest.param({"opens": '"all"'}, "all", id="unknown opens"),
        pytest.param({"guard": '{ zone = "top" }'}, "top", id="unknown zone"),
        pytest.param({"guard": "{ fewest_words = 3 }"}, "fewest_words", id="unknown guard"),
        pytest.param({"colour": '"red"'}, "colour", id="unknown key"),
        pytest.param({"confidence": "0.0"}, "confidence", id="confidence of nothing"),
        pytest.param({"confidence": "1.1"}, "confidence", id="confidence above one"),
        pytest.param({"phrases": "[]"}, "needs phrases", id="no phrases"),
        pytest.param({"phrases": '["now?"]'}, "at its start", id="phrase that may be empty"),
        pytest.param({"phrases": "[1]"}, "share.this", id="phrase that is no text"),
    ],
)
def test_a_rule_that_cannot_be_is_refused(changes: dict[str, str], message: str) -> None:
    """The message names the rule and what is wrong."""
    with pytest.raises(ValueError, match=message) as error:
        parse_rules(toml(**changes), prefix="en")
    assert "rule " in str(error.value)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        pytest.param("[[rule]", "not TOML", id="broken TOML"),
        pytest.param("[rules]\na = 1", "rules", id="unknown table"),
        pytest.param("rule = 1", r"\[\[rule\]\]", id="rule is no table"),
        pytest.param(f"{toml()}\n{toml()}", "two rules", id="same id twice"),
    ],
)
def test_a_file_that_cannot_be_is_refused(text: str, message: str) -> None:
    """The message says what is wrong with the file."""
    with pytest.raises(ValueError, match=message):
        parse_rules(text, prefix="en")


def test_an_empty_file_has_no_rules() -> None:
    """No rules are no mistake."""
    assert parse_rules("", prefix="en") == ()
