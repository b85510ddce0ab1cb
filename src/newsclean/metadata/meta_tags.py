"""What `<meta>` elements say: OpenGraph, Twitter cards, Dublin Core and what content systems and trackers write."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from newsclean.metadata.claims import Claim, Field
from newsclean.metadata.plain import listed, plain

_TABLE: dict[Field, str] = {
    # For each field the names that say it, the most trusted first.
    Field.TITLE: (
        "og:title headline citation_title parsely-title sailthru.title hdl dc.title dcterms.title twitter:title"
        " twitter:text:title cxenseparse:title mrf:title article:title article_title sailthru.socialtitle title"
    ),
    Field.DEK: (
        "og:description description twitter:description dc.description dcterms.description dcterms.abstract"
        " sailthru.description sailthru.excerpt excerpt abstract cxenseparse:subtitle lp"
    ),
    Field.AUTHOR: (
        "author article:author_name parsely-author sailthru.author citation_author byl dc.creator dcterms.creator"
        " dc.contributor cxenseparse:author mrf:authors authors articleauthor article_author article:author og:article:author"
        " og:author creator byline article.author rnews:author shareaholic:article_author_name"
    ),
    Field.PUBLISHED: (
        "article:published_time og:article:published_time article:published og:published_time datepublished"
        " parsely-pub-date sailthru.date article.published published_time publish-date publish_date publishdate"
        " publisheddate published_at published-date published pubdate pub_date pub-date dc.date.issued"
        " dcterms.issued dc.date.created dcterms.created dcterms.date dc.date citation_publication_date"
        " citation_online_date citation_date cxenseparse:recs:publishtime cxenseparse:publishtime"
        " rnews:datepublished article_date_original originalpublicationdate article_publication_date displaydate"
        " bt:pubdate gentime og:pubdate og:release_date release_date datecreated date_created date.created date"
    ),
    Field.MODIFIED: (
        "article:modified_time og:article:modified_time article:modified og:modified_time datemodified"
        " article:updated_time article.updated og:updated_time dcterms.modified dc.date.modified lastmod last-modified"
        " last_modified lastmodified modified_time updated_time utime revised bt:moddate date.updated updated-date updated datereviewed"
    ),
    Field.CATEGORY: (
        "article:section og:article:section articlesection parsely-section cxenseparse:category mrf:sections"
        " category dc.subject section cg"
    ),
    Field.TAG: (
        "article:tag og:article:tag news_keywords parsely-tags sailthru.tags mrf:tags citation_keywords keywords"
        " keyword dcterms.subject tags"
    ),
    Field.LANGUAGE: "inlanguage og:locale content-language dc.language dcterms.language language",
    Field.ADDRESS: "og:url parsely-link twitter:url cxenseparse:url sailthru.url",
    Field.SITE: (
        "og:site_name application-name apple-mobile-web-app-title al:ios:app_name al:android:app_name dc.publisher"
        " dcterms.publisher publisher citation_journal_title sitename cre copyright"
    ),
    Field.PICTURE: (
        "og:image og:image:secure_url og:image:url twitter:image twitter:image:src parsely-image-url"
        " sailthru.image.full thumbnailurl thumbnail"
    ),
    Field.ACCESS: "article:content_tier isaccessibleforfree og:article:content_tier content_tier cxenseparse:pageclass:paid",
}
_LISTS = frozenset({Field.TAG})
_LABELS = {
    # What a Twitter card prints as a label before a value.
    Field.AUTHOR: frozenset(
        "written by|by|author|verfasst von|von|écrit par|escrito por|scritto da|geschreven door".split("|")
    ),
    Field.PUBLISHED: frozenset("published|published on|date".split("|")),
}
_DISTRUST = 1
"""A tag is trusted less than JSON-LD of the article, and more with its field's first name than with the last."""
# Systems put a prefix of their own before it: "x-published-date".
_SAYS_WHEN = re.compile(r"(?<!un)(?<!re)pub(?:lish(?:ed)?|lication)?[-_.:]?(?:date|time)").search
_SAYS_WHEN_DISTRUST = 50


def claims(meta: Iterable[tuple[str, str]]) -> Iterator[Claim]:
    """What the tags claim (`Iterator[Claim]`), in the order of the page.

    >>> for claim in claims([("og:title", "Ferry runs aground"), ("keywords", "ferry, harbour")]):
    ...     print(claim.field, claim.value)
    title Ferry runs aground
    tag ferry
    tag harbour
    """
    known = _known()
    label = ""
    for name, content in meta:
        name = name.strip().lower()  # noqa: PLW2901 -- as it is compared
        value = plain(content)
        if name.startswith("twitter:label"):
            label = value.casefold().strip(":")
        elif name.startswith("twitter:data"):
            yield from (
                Claim(field, value, f"meta {name}", _DISTRUST)
                for field, labels in _LABELS.items()
                if value and label in labels
            )
        elif value and (found := known.get(name) or known.get(name.partition(" ")[2])):
            field, place = found
            parts = listed(value) if field in _LISTS else (value,)
            yield from (Claim(field, part, f"meta {name}", _DISTRUST + place) for part in parts)
        elif value and _SAYS_WHEN(name):
            yield Claim(Field.PUBLISHED, value, f"meta {name}", _SAYS_WHEN_DISTRUST)


@lru_cache(maxsize=1)
def _known() -> dict[str, tuple[Field, int]]:
    """For each name its field, and where it stands in the field's list."""
    return {name: (field, place) for field, names in _TABLE.items() for place, name in enumerate(names.split())}
