"""Meta tags make claims."""

import pytest

from newsclean.metadata.claims import Field
from newsclean.metadata.meta_tags import claims


@pytest.mark.parametrize(
    ("name", "field"),
    [
        ("og:title", Field.TITLE),
        ("OG:Title", Field.TITLE),
        ("twitter:title", Field.TITLE),
        ("dc.title", Field.TITLE),
        ("description", Field.DEK),
        ("parsely-author", Field.AUTHOR),
        ("sailthru.author", Field.AUTHOR),
        ("byl", Field.AUTHOR),
        ("article:published_time", Field.PUBLISHED),
        ("citation_publication_date", Field.PUBLISHED),
        ("datecreated datepublished", Field.PUBLISHED),
        ("x-published-date", Field.PUBLISHED),
        ("story:publish_time", Field.PUBLISHED),
        ("og:publicationdate", Field.PUBLISHED),
        ("last-modified", Field.MODIFIED),
        ("article:section", Field.CATEGORY),
        ("news_keywords", Field.TAG),
        ("og:locale", Field.LANGUAGE),
        ("og:url", Field.ADDRESS),
        ("og:site_name", Field.SITE),
        ("og:image", Field.PICTURE),
        ("article:content_tier", Field.ACCESS),
    ],
)
def test_a_name_says_a_field(name, field) -> None:
    """In any case of letters."""
    (claim,) = claims([(name, "Ferry")])
    assert (claim.field, claim.value) == (field, "Ferry")


@pytest.mark.parametrize(
    "tag",
    [
        ("viewport", "width=1"),
        ("og:title", " "),
        ("robots", "all"),
        ("twitter:data1", "3 minutes"),
        ("", "Ferry"),
        ("unpublish-date", "2025-03-14"),
        ("republished_date", "2025-03-14"),
        ("article:publisher", "Gazette"),
    ],
)
def test_other_tags_claim_nothing(tag) -> None:
    """Unknown names, and known ones without content."""
    assert list(claims([tag])) == []


def test_the_common_tag_is_trusted_more() -> None:
    """A field's first name before its last."""
    claimed = sorted(claims([("twitter:title", "Tug"), ("og:title", "Ferry")]), key=lambda claim: claim.distrust)
    assert [claim.value for claim in claimed] == ["Ferry", "Tug"]


def test_a_card_labels_its_values() -> None:
    """The label before a value says what it is."""
    tags = [
        ("twitter:label1", "Written by"),
        ("twitter:data1", "Mara Ellison"),
        ("twitter:label2", "Time"),
        ("twitter:data2", "3"),
    ]
    assert [(claim.field, claim.value) for claim in claims(tags)] == [(Field.AUTHOR, "Mara Ellison")]
