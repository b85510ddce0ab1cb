"""What is said of each label."""

from hypothesis import given

from newsclean.label.explain import MODEL, UNDER
from newsclean.weigh.lexicon import lexicon
from newsclean.weigh.model import package_model
from stages import HEADLINE, PROSE, labelled
from strategies import Page, pages

PAGE = "\n\n".join([HEADLINE, *PROSE, "Most read\nTide mill opens a week early\nCrane sinks in the old harbour"])
FACTS = {
    "shape.symbols",
    "shape.icon",
    "shape.data",
    "shape.badges",
    "repetition.copy",
    "repetition.whole",
    "repetition.quoted",
    "title.suffix",
    "title.above",
    "title.names-and-dates",
    "title.copy",
    "title.second",
    "title.between-copies",
}


@given(pages())
def test_every_rule_can_be_looked_up(page: Page) -> None:
    """A rule's id of the lexicon, with `under:` before it for items of lists, a fact, or one or two groups of evidence."""
    known = {rule.id for rule in lexicon().rules}
    groups = package_model().groups
    for found in labelled(page.text):
        if found.rule.startswith(MODEL):
            assert 1 <= len(found.rule.removeprefix(MODEL).split("+")) <= 2
            assert set(found.rule.removeprefix(MODEL).split("+")) <= set(groups)
        else:
            assert found.rule.removeprefix(UNDER) in known | FACTS


def test_items_carry_the_rule_of_their_list() -> None:
    """Headlines under "Most read" met no rule themselves."""
    rules = {found.block.text: found.rule for found in labelled(PAGE)}
    assert rules["Most read"] == "en.related.heading"
    assert rules["Crane sinks in the old harbour"] == "under:en.related.heading"


@given(pages())
def test_confidences_are_rounded_likelihoods(page: Page) -> None:
    """Above 0, below 1, with three digits: the last bit of a logarithm cannot show."""
    for found in labelled(page.text):
        assert 0.0 < found.confidence < 1.0
        assert found.confidence == round(found.confidence, 3)
