"""Which rules hold for a block where it stands."""

from stages import HEADLINE, PROSE, hits, page


def test_the_surest_rule_comes_first() -> None:
    """The hits of a block are in the order of their confidence."""
    for found in hits(
        page("\n\n".join([HEADLINE, *PROSE, "Share this article", "© 2025 Harbour Gazette. All rights reserved."]))
    ):
        confidences = [hit.rule.confidence for hit in found]
        assert confidences == sorted(confidences, reverse=True)


def test_rules_that_cut_lines_say_nothing_about_prose() -> None:
    """The phrase of a tail in the middle of a paragraph is no evidence against the paragraph."""
    weighed = page(
        "\n\n".join(
            [HEADLINE, PROSE[0], "They want to see also what the captain wrote down in the night, he said.", PROSE[1]]
        )
    )
    assert hits(weighed)[2] == []
