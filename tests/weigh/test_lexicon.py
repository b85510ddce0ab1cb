"""The matcher: where phrases stand in a line, and what guards let through."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.weigh.lexicon import Lexicon, lexicon
from newsclean.weigh.rules import MOST_WORDS_IN_GAP, Rule, parse_rules
from newsclean.weigh.words import words


def rule(match: str, *phrases: str, guard: str = "") -> Rule:
    """A rule made for a test."""
    listed = ", ".join(f'"{phrase}"' for phrase in phrases)
    (made,) = parse_rules(
        f'[[rule]]\nid = "share.x"\nlabel = "share"\nmatch = "{match}"\nphrases = [{listed}]\n{guard}\n'
        'drop = "x"\nkeep = "x"\nwhy = "x"',
        prefix="t",
    )
    return made


def spans(made: Rule, line: str, *, sentence: bool = False) -> list[tuple[int, int]]:
    """Where the rule matches in a line, as ranges of words."""
    return [(hit.start, hit.end) for hit in Lexicon([made]).hits(words(line), sentence=sentence)]


@pytest.mark.parametrize(
    ("match", "line", "found"),
    [
        pytest.param("whole", "Share this", True, id="whole line"),
        pytest.param("whole", "SHARE THIS!", True, id="whole line in capitals"),
        pytest.param("whole", "Share this now", False, id="whole with a word after"),
        pytest.param("whole", "Please share this", False, id="whole with a word before"),
        pytest.param("start", "Share this now", True, id="start"),
        pytest.param("start", "Please share this", False, id="start with a word before"),
        pytest.param("end", "Please share this", True, id="end"),
        pytest.param("end", "Please share this now", False, id="end with a word after"),
        pytest.param("inside", "Please share this now", True, id="inside"),
        pytest.param("tail", "It rained. Share this now", True, id="tail"),
        pytest.param("piece", "12 March Share this 2 views", True, id="piece"),
        pytest.param("inside", "Share and this", False, id="words apart"),
        pytest.param("inside", "Sharethis", False, id="words glued"),
    ],
)
def test_where_a_phrase_must_stand(match: str, line: str, found: bool) -> None:
    """Each kind of match asks for its own place."""
    assert bool(spans(rule(match, "share this"), line)) is found


@pytest.mark.parametrize(
    ("phrase", "line", "found"),
    [
        pytest.param("<number> views", "12 views", True, id="number"),
        pytest.param("<number> views", "1.2K views", True, id="number with point and unit"),
        pytest.param("<number> views", "3,400 views", True, id="number with comma"),
        pytest.param("<number> views", "many views", False, id="no number"),
        pytest.param("views <number>", "views: 3 400", True, id="number of two groups at the end"),
        pytest.param("page <number> of <number>", "Page 2 of 13", True, id="two numbers"),
        pytest.param("by <words>", "By Mara", True, id="gap of one word"),
        pytest.param("by <words>", "By one two three four five", True, id="gap of five words"),
        pytest.param("by <words>", "By one two three four five six", False, id="gap of six words"),
        pytest.param("by <words>", "By", False, id="empty gap"),
        pytest.param("follow <words> on x", "Follow the Harbour Gazette on X", True, id="gap inside"),
        pytest.param("by <words> and <words>", "By Mara Ellison and Tom Reyes", True, id="two gaps"),
    ],
)
def test_numbers_and_gaps(phrase: str, line: str, found: bool) -> None:
    """`<number>` is one number however it is written, `<words>` one to five words."""
    assert bool(spans(rule("whole", phrase), line)) is found


@pytest.mark.parametrize(
    ("guard", "line", "sentence", "found"),
    [
        pytest.param("guard = { most_words = 3 }", "Share this now", False, True, id="as long as allowed"),
        pytest.param("guard = { most_words = 3 }", "Share this now please", False, False, id="a word too long"),
        pytest.param(
            "guard = { sentence = false }", "Share this with all whom you may meet today", True, False, id="sentence"
        ),
        pytest.param(
            "guard = { sentence = false }", "Share this with all whom you may meet today", False, True, id="no mark"
        ),
        pytest.param("guard = { sentence = false }", "Share this now", True, True, id="too short for a sentence"),
        pytest.param("", "Share this with all whom you may meet today", True, True, id="sentences allowed"),
    ],
)
def test_guards_of_the_line(guard: str, line: str, sentence: bool, found: bool) -> None:
    """Length, and whether the line is a sentence."""
    assert bool(spans(rule("start", "share this", guard=guard), line, sentence=sentence)) is found


def test_a_hit_tells_where() -> None:
    """A hit has the range of words that the phrase covers, a number of several words included."""
    assert spans(rule("piece", "<number> views"), "By Mara 1.2K views")[0] == (2, 5)


@pytest.mark.parametrize("match", ["inside", "end", "whole"])
def test_a_number_may_be_all_of_a_phrase(match: str) -> None:
    """A phrase without any word is found, too."""
    assert spans(rule(match, "<number>"), "1.2K")[0] == (0, 2)


def test_every_rule_that_matches_is_told() -> None:
    """Rules with the same phrase do not hide each other."""
    rules = [rule("start", "share"), rule("inside", "share this"), rule("whole", "share this")]
    hits = Lexicon(rules).hits(words("Share this"), sentence=False)
    assert sorted(hit.rule.match for hit in hits) == sorted(made.match for made in rules)


@pytest.mark.parametrize("size", [31, 32, 33, 200, 5_000])
def test_long_lines_are_looked_at_at_both_ends(size: int) -> None:
    """However long a line is, a phrase at its start and one near its end are found."""
    filler = ["word"] * size
    made = rule("tail", "read more")
    for line in (["read", "more", *filler], [*filler, "read", "more", "here"]):
        assert Lexicon([made]).hits(line, sentence=False)


def test_nothing_to_match() -> None:
    """No words, or no rules, give no hits."""
    assert Lexicon([]).hits(["share"], sentence=False) == []
    assert Lexicon([rule("whole", "share")]).hits([], sentence=False) == []


WORDS = st.sampled_from(["share", "this", "by", "on", "x", "12", "1k"])


@given(st.lists(WORDS, min_size=1, max_size=12))
def test_hits_are_what_a_plain_search_finds(line: list[str]) -> None:
    """The trie gives the same as comparing the phrase at every word."""
    phrase = ("share", "this")
    expected = [(at, at + 2) for at in range(len(line)) if tuple(line[at : at + 2]) == phrase]
    hits = Lexicon([rule("inside", "share this", guard="guard = { sentence = true }")]).hits(line, sentence=True)
    assert [(hit.start, hit.end) for hit in hits] == expected


@given(st.lists(WORDS, min_size=1, max_size=12))
def test_gaps_are_bounded(line: list[str]) -> None:
    """No hit of a phrase with one gap is longer than the phrase's words and the longest gap."""
    made = rule("inside", "share <words> on", guard="guard = { sentence = true }")
    for hit in Lexicon([made]).hits(line, sentence=True):
        assert line[hit.start] == "share"
        assert line[hit.end - 1] == "on"
        assert 3 <= hit.end - hit.start <= MOST_WORDS_IN_GAP + 2


def test_the_packages_lexicon_is_the_same_every_time() -> None:
    """It is read once, and in the order of the files' names."""
    assert lexicon() is lexicon()
    prefixes = [key for key, _ in itertools.groupby(made.id.split(".")[0] for made in lexicon().rules)]
    assert prefixes == sorted(prefixes)


def test_a_callers_rules_stand_first() -> None:
    """Rules of the caller's own are tried beside the package's, and before them."""
    extra = (
        '[[rule]]\nid = "branding.slogan"\nlabel = "branding"\nmatch = "whole"\nphrases = ["news from the edge"]\n'
        'drop = "News from the edge"\nkeep = "He reads news from the edge of town."\nwhy = "A slogan."'
    )
    made = lexicon(extra)
    assert made.rules[0].id == "caller.branding.slogan"
    assert made.rules[1:] == lexicon().rules
    assert [hit.rule.id for hit in made.hits(words("News from the edge"), sentence=False)] == ["caller.branding.slogan"]
