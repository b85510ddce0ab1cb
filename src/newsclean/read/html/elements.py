"""What the elements of HTML mean for the text in them."""

CELLS = frozenset({"td", "th"})
ROWS = frozenset({"tr", "thead", "tbody", "tfoot"})
ITEMS = frozenset({"li", "dt", "dd", "option"})
"""Elements that stand in a list without blank lines between them."""
LISTS = frozenset({"ul", "ol", "dl", "menu", "dir"})
HEADINGS = {f"h{level}": level for level in range(1, 7)}
CONTAINERS = frozenset(
    "article aside body center details dialog dir div fieldset figure footer form header hgroup html main menu nav "
    "search section td th".split()
)
"""Blocks that hold other blocks more often than sentences."""
PARAGRAPHS = frozenset(("p", "blockquote", "pre", "figure", "table", "hr", *HEADINGS))
"""Blocks that have space around them even within the item of a list."""
BLOCKS = (
    CONTAINERS
    | PARAGRAPHS
    | CELLS
    | ROWS
    | ITEMS
    | LISTS
    | frozenset(
        "address caption figcaption frameset iframe legend listing optgroup plaintext select summary template textarea "
        "video audio object xmp".split()
    )
)
APART = frozenset(
    "iframe img input meter object progress select textarea video audio canvas embed label button".split()
)
"""Inline elements that a reader sees apart from the word beside them."""
DROPPED = frozenset(
    "script style svg iframe noframes noembed title annotation annotation-xml link meta base frame".split()
)
"""What is in them is no text of the page."""
PREFORMATTED = frozenset({"pre", "listing", "plaintext", "xmp"})
FALLBACK = frozenset("audio canvas datalist noscript object template video".split())
"""A browser shows what is in them only where it cannot do better, or not at all."""
CONTROLS = frozenset({"button", "label", "select", "option", "summary", "textarea"})
BOLD = frozenset({"b", "strong"})
ITALIC = frozenset({"i", "em"})
LOOSE_TABLE = frozenset({"table", "caption", "p", "div"})
"""Blocks within a table that do not by themselves show that it is there for the layout."""

EMBEDDED = {
    "twitter-tweet": "tweet",
    "twitter-video": "tweet",
    "amp-twitter": "tweet",
    "instagram-media": "instagram",
    "amp-instagram": "instagram",
    "fb-post": "facebook",
    "fb-video": "facebook",
    "fb-comment-embed": "facebook",
    "amp-facebook": "facebook",
    "tiktok-embed": "tiktok",
    "amp-tiktok": "tiktok",
    "text-post-media": "threads",
    "bluesky-embed": "bluesky",
    "mastodon-embed": "mastodon",
    "reddit-embed-bq": "reddit",
    "reddit-card": "reddit",
    "reddit-embed": "reddit",
    "imgur-embed-pub": "imgur",
    "lite-youtube": "youtube",
    "amp-youtube": "youtube",
    "telegram-post": "telegram",
}
"""From the classes and names of elements that the embedding code of networks makes to the network."""
CAPTION_WORDS = frozenset({"caption", "credit", "credits", "figcaption"})
AUTHOR_WORDS = frozenset({"author", "byline"})
