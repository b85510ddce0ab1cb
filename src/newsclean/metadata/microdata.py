"""What microdata say: elements with `itemprop`."""

from collections.abc import Iterable, Iterator

from newsclean.metadata.claims import Claim, Field
from newsclean.metadata.plain import plain
from newsclean.read.html.page import Property

_FIELDS = {
    "headline": Field.TITLE,
    "alternativeheadline": Field.DEK,
    "description": Field.DEK,
    "author": Field.AUTHOR,
    "creator": Field.AUTHOR,
    "datepublished": Field.PUBLISHED,
    "datecreated": Field.PUBLISHED,
    "datemodified": Field.MODIFIED,
    "articlesection": Field.CATEGORY,
    "keywords": Field.TAG,
    "inlanguage": Field.LANGUAGE,
    "isaccessibleforfree": Field.ACCESS,
}
_DISTRUST = 20
_MUCH_DISTRUST = 40
_LONGEST = 1_000
_PERSON = "person"


def claims(properties: Iterable[Property]) -> Iterator[Claim]:
    """What the properties claim (`Iterator[Claim]`), in the order of the page.

    The name of a person counts as an author. What belongs to no article is trusted less: it may be a teaser's.

    >>> [
    ...     claim.value
    ...     for claim in claims([Property("headline", "Ferry runs aground", "https://schema.org/NewsArticle")])
    ... ]
    ['Ferry runs aground']
    """
    properties = list(properties)
    # Several dates are those of several articles.
    dates = {value for name, value, _ in properties if _FIELDS.get(name.lower()) is Field.PUBLISHED}
    for name, raw, itemtype in properties:
        field = _FIELDS.get(name.lower())
        kind = (itemtype or "").rpartition("/")[2].lower()
        if field is None and name.lower() == "name" and kind == _PERSON:
            field = Field.AUTHOR
        value = plain(raw[:_LONGEST])
        if field is not None and value and not kind.endswith("comment"):
            is_article = kind.endswith(("article", "posting", _PERSON))
            is_article &= field is not Field.PUBLISHED or len(dates) == 1
            yield Claim(field, value, f"itemprop {name}", _DISTRUST if is_article else _MUCH_DISTRUST)
