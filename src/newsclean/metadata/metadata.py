"""What a page says about its article, from all places where it says so, the most trusted first."""

from typing import NamedTuple, TypeVar

from newsclean.article import Picture, Timestamp
from newsclean.metadata import fields, headlines, json_ld, meta_tags, microdata, node_claims
from newsclean.metadata.claims import Field
from newsclean.metadata.dates import instant
from newsclean.metadata.fields import Candidate, Page
from newsclean.metadata.plain import host_and_path
from newsclean.read.html.page import Head

Value = TypeVar("Value")

_MOST_SITES = 50
"""So many names of the site are compared; a page lists other organisations after its own."""


class Metadata(NamedTuple):
    """Candidates for each field, the most trusted first; the properties are the best choice of each."""

    titles: tuple[Candidate[str], ...]
    deks: tuple[Candidate[str], ...]
    all_authors: tuple[Candidate[tuple[str, ...]], ...]
    all_published: tuple[Candidate[Timestamp], ...]
    all_modified: tuple[Candidate[Timestamp], ...]
    categories: tuple[Candidate[str], ...]
    all_tags: tuple[Candidate[str], ...]
    languages: tuple[Candidate[str], ...]
    canonicals: tuple[Candidate[str], ...]
    sites: tuple[Candidate[str], ...]
    pictures: tuple[Candidate[Picture], ...]
    figures: tuple[Picture, ...]
    """Pictures anywhere on the page that have something under them."""
    is_accessible: bool | None
    article_body: str | None

    @property
    def title(self) -> str | None:
        """The headline, as printed where it is printed."""
        return _best(self.titles)

    @property
    def dek(self) -> str | None:
        """The description."""
        return _best(self.deks)

    @property
    def authors(self) -> tuple[str, ...]:
        """The people, or the agency, who wrote it."""
        return _best(self.all_authors) or ()

    @property
    def published(self) -> Timestamp | None:
        """When it was published."""
        return _best(self.all_published)

    @property
    def modified(self) -> Timestamp | None:
        """When it was changed last, never before it was published."""
        published = self.published
        return next(
            (found.value for found in self.all_modified if not published or instant(found.value) >= instant(published)),
            None,
        )

    @property
    def category(self) -> str | None:
        """The section."""
        return _best(self.categories)

    @property
    def tags(self) -> tuple[str, ...]:
        """The topics, of the most trusted source that has any."""
        return tuple(tag.value for tag in self.all_tags if tag.source == self.all_tags[0].source)

    @property
    def language(self) -> str | None:
        """The language, ISO 639-1."""
        return _best(self.languages)

    @property
    def canonical(self) -> str | None:
        """The page's own address, absolute."""
        return _best(self.canonicals)

    @property
    def site(self) -> str | None:
        """The name of the site."""
        return _best(self.sites)

    @property
    def picture(self) -> Picture | None:
        """The lead picture."""
        return _best(self.pictures)


NOTHING = Metadata((), (), (), (), (), (), (), (), (), (), (), (), None, None)
"""What plain text says of itself."""


def metadata(head: Head, url: str | None) -> Metadata:
    """All that a page says about its article (`Metadata`); nothing raises, and what is not said stays empty."""
    page = _page(head, url)
    return Metadata(
        titles=headlines.titles(page),
        deks=fields.texts(page, Field.DEK),
        all_authors=fields.authors(page),
        all_published=fields.published(page),
        all_modified=fields.modified(page),
        categories=fields.texts(page, Field.CATEGORY),
        all_tags=fields.texts(page, Field.TAG),
        languages=fields.languages(page),
        canonicals=fields.canonicals(page),
        sites=fields.texts(page, Field.SITE),
        pictures=fields.pictures(page),
        figures=fields.figures(page),
        is_accessible=fields.is_accessible(page),
        article_body=next((node.article_body for node in page.nodes if node.article_body), None),
    )


def _page(head: Head, url: str | None) -> Page:
    graph = json_ld.read_graph(head.json_ld)
    claims = [*meta_tags.claims(head.meta), *microdata.claims(head.microdata)]
    titles = [text for level, text in head.headings if level == 1]
    titles += [claim.value for claim in claims if claim.field is Field.TITLE]
    titles += [head.title] if head.title else []
    address = url or head.canonical
    nodes = json_ld.article_nodes(graph, address, titles)
    claims += node_claims.claims(nodes)
    claims.sort(key=lambda claim: claim.distrust)
    sites = [claim.value for claim in claims if claim.field is Field.SITE]
    host = host_and_path(address)[0]
    sites += [host, host.rpartition(".")[0], *(part for part in host.split(".")[:-1] if len(part) > 3)]
    sites += json_ld.site_names(graph)
    return Page(head, url, nodes, tuple(claims), tuple(dict.fromkeys(site for site in sites if site))[:_MOST_SITES])


def _best(candidates: tuple[Candidate[Value], ...]) -> Value | None:
    return candidates[0].value if candidates else None
