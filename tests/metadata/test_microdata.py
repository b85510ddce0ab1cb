"""Microdata make claims."""

from newsclean.metadata.claims import Field
from newsclean.metadata.microdata import claims
from newsclean.read.html.page import Property

_ARTICLE = "https://schema.org/NewsArticle"


def test_properties_claim_fields() -> None:
    """Those of articles and persons; other properties say nothing here."""
    properties = [
        Property("headline", "Ferry runs aground", _ARTICLE),
        Property("datePublished", "2025-03-14", _ARTICLE),
        Property("name", "Mara Ellison", "https://schema.org/Person"),
        Property("name", "Harbour Gazette", "https://schema.org/Organization"),
        Property("price", "3", "https://schema.org/Offer"),
    ]
    assert [(claim.field, claim.value) for claim in claims(properties)] == [
        (Field.TITLE, "Ferry runs aground"),
        (Field.PUBLISHED, "2025-03-14"),
        (Field.AUTHOR, "Mara Ellison"),
    ]


def test_comments_claim_nothing() -> None:
    """Their authors did not write the article."""
    assert list(claims([Property("author", "Tom Birk", "https://schema.org/Comment")])) == []


def test_several_dates_are_distrusted() -> None:
    """They are those of teasers."""
    one = list(claims([Property("datePublished", "2025-03-14", _ARTICLE)]))
    two = list(claims([Property("datePublished", day, _ARTICLE) for day in ("2025-03-14", "2025-03-15")]))
    assert one[0].distrust < two[0].distrust
