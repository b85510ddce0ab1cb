"""The names that newsclean gives to the pieces of a page."""

from enum import StrEnum


class Label(StrEnum):
    """What a span of a page is: a *role* in the article, or a kind of *noise*.

    The values are stable, and stored data may rely on them. Every span gets exactly one label.

    >>> Label("share").is_noise
    True
    >>> Label.HEADING.is_noise
    False
    >>> str(Label.KEY_POINT)
    'key_point'
    """

    TITLE = "title"
    """The headline, once."""
    DEK = "dek"
    """The line or lines under the headline that sum the article up: standfirst, sub-headline."""
    CATEGORY = "category"
    """The desk or section that the article stands under: kicker, eyebrow."""
    BYLINE = "byline"
    """Who wrote it, as printed."""
    TIMESTAMP = "timestamp"
    """When it was published or updated, as printed."""
    KEY_POINT = "key_point"
    """A bullet of the summary box, and the box's heading."""
    HEADING = "heading"
    """A heading inside the body: crosshead, subhead."""
    PARAGRAPH = "paragraph"
    """Body text."""
    LIST_ITEM = "list_item"
    """One item of a list in the body."""
    QUOTE = "quote"
    """A pull quote, a block quotation, or the text of an embedded post."""
    TABLE = "table"
    """A row of a table in the body."""
    CAPTION = "caption"
    """The text under a picture or video, with its credit: cutline."""
    CREDIT = "credit"
    """Who supplied text or picture, when it stands alone."""
    TAG = "tag"
    """A topic of this article, and the label above a list of topics."""
    CORRECTION = "correction"
    """Editor's note, correction, clarification."""

    NAVIGATION = "navigation"
    """Menus, breadcrumbs, section lists, search boxes, previous and next."""
    ACCOUNT = "account"
    """Log in, register, my account."""
    CONSENT = "consent"
    """Cookie and privacy prompts."""
    PAYWALL = "paywall"
    """Prompts that cut the text off until the reader pays."""
    NEWSLETTER = "newsletter"
    """Sign-up for mail or alerts."""
    ADVERTISEMENT = "advertisement"
    """Ad labels, sponsored content, shopping widgets."""
    SHARE = "share"
    """Share this page by mail or network."""
    FOLLOW = "follow"
    """Follow the site or the author."""
    COUNTER = "counter"
    """Counts of views or shares, reading time."""
    COMMENTS = "comments"
    """The comment area, with the readers' comments."""
    RELATED = "related"
    """Links to other articles."""
    POINTER = "pointer"
    """Sends the reader elsewhere for this story."""
    SOURCE_BADGES = "source_badges"
    """Logos or names of outlets in a row."""
    ICON_TEXT = "icon_text"
    """Alternative text of icons, file names."""
    MEDIA_PLAYER = "media_player"
    """Controls of players and galleries."""
    AUTHOR_BIO = "author_bio"
    """Who the author is, beside or below the article."""
    CONTACT = "contact"
    """Tip lines, newsroom addresses, telephone numbers."""
    BRANDING = "branding"
    """Site name, logo text, slogan, a suffix to the title."""
    LEGAL = "legal"
    """Copyright, disclaimers, terms."""
    PROMOTION = "promotion"
    """Apps, events, podcasts, donations, offers of the site itself."""
    DUPLICATE = "duplicate"
    """A span that repeats one already kept."""
    INTERFACE = "interface"
    """Page tools and status."""
    SEPARATOR = "separator"
    """Symbols alone."""
    PLACEHOLDER = "placeholder"
    """Template code, lorem ipsum, error stubs."""
    OTHER = "other"
    """Noise that fits none of these."""

    @property
    def is_noise(self) -> bool:
        """Whether a span with this label is left out of the article (`bool`)."""
        return self in NOISE

    @property
    def is_text(self) -> bool:
        """Whether a span with this label stands in `Article.text` (`bool`)."""
        return self in TEXT


ROLES = frozenset(list(Label)[: list(Label).index(Label.NAVIGATION)])
"""The labels of what belongs to the article; each reaches a field of `Article`."""

NOISE = frozenset(Label) - ROLES
"""The labels of what is left out."""

TEXT = frozenset(
    {
        Label.DEK,
        Label.KEY_POINT,
        Label.HEADING,
        Label.PARAGRAPH,
        Label.LIST_ITEM,
        Label.QUOTE,
        Label.TABLE,
    }
)
"""The labels of what a reader reads under the headline."""
