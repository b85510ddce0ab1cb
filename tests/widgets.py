"""Short lines of noise, as they stand around invented news, by label and by where on a page they may stand."""

from enum import Flag, auto
from typing import NamedTuple

from newsclean import Label


class Place(Flag):
    """Where on a page something stands."""

    BEFORE = auto()
    """Above the headline."""
    BETWEEN = auto()
    """Between two paragraphs."""
    AFTER = auto()
    """Below the last paragraph."""


EDGE = Place.BEFORE | Place.AFTER
BELOW = Place.BETWEEN | Place.AFTER
ANYWHERE = Place.BEFORE | Place.BETWEEN | Place.AFTER


class Widget(NamedTuple):
    """Lines that a page shows together and that have nothing to do with the article."""

    label: Label
    places: Place
    lines: tuple[str, ...]


_LINES: dict[Label, dict[Place, tuple[str, ...]]] = {
    Label.NAVIGATION: {
        Place.BEFORE: (
            "Skip to main content",
            "Menu",
            "Search",
            "Home World Coast Sport Weather",
            "Home › News › Coast",
            "News | Sport | Business | Opinion | Culture",
            "Toggle navigation",
            "Startseite Politik Wirtschaft Sport Kultur",
        ),
        EDGE: ("Previous Post Next Post", "« Previous | Next »", "Back to top", "Page 2 of 3", "Nach oben"),
    },
    Label.ACCOUNT: {
        Place.BEFORE: ("Sign in", "Log in / Register", "My account", "Log Out", "Anmelden"),
        EDGE: ("Already have an account? Sign in", "Register for free", "Create a free account"),
    },
    Label.CONSENT: {
        EDGE: (
            "We value your privacy",
            "Accept all cookies",
            "Cookie settings",
            "We use cookies to improve your experience on this site.",
            "By continuing to use this site you agree to our use of cookies.",
            "Manage preferences",
        ),
    },
    Label.PAYWALL: {
        BELOW: (
            "This article is for subscribers only",
            "Subscribe to continue reading",
            "To continue reading this article, subscribe now.",
            "Already a subscriber? Log in to read on",
        ),
    },
    Label.NEWSLETTER: {
        BELOW: (
            "Subscribe To Our Weekly Newsletter",
            "Sign up for our newsletter",
            "Get the day's top stories delivered to your inbox every morning.",
            "Enter your email address",
            "No spam. Unsubscribe at any time.",
            "Sign up for the Harbour Briefing newsletter",
            "Newsletter abonnieren",
        ),
    },
    Label.ADVERTISEMENT: {
        ANYWHERE: ("Advertisement", "ADVERTISEMENT", "Ad", "Sponsored", "Anzeige", "Publicité"),
        Place.BETWEEN: ("Article continues below", "Advertisement - story continues below", "Story continues below ad"),
        BELOW: ("Sponsored content", "Shop now", "Promoted"),
    },
    Label.SHARE: {
        ANYWHERE: (
            "Share this article",
            "Share This Post:",
            "Share on Facebook Share on Twitter Share on WhatsApp",
            "Facebook Twitter LinkedIn WhatsApp Email",
            "Copy link",
            "Gift this article",
            "Share Tweet Email",
            "Artikel teilen",
            "Partager",
        ),
    },
    Label.FOLLOW: {
        BELOW: (
            "Follow us on Facebook",
            "Follow us on X, Instagram and YouTube",
            "Join our WhatsApp channel",
            "Follow the Harbour Gazette on Google News",
            "Like us on Facebook to see more stories",
        ),
    },
    Label.COUNTER: {
        Place.BEFORE: ("3 min read", "1.2K shares", "2 views"),
        EDGE: ("152 views", "14 shares", "Reading time: 4 minutes", "2,345 views"),
    },
    Label.COMMENTS: {
        Place.AFTER: (
            "0 Comments",
            "Leave a comment",
            "Post a comment",
            "Log in to leave a comment",
            "Leave a Reply Cancel reply",
            "Your email address will not be published. Required fields are marked *",
            "Be the first to comment",
            "12 comments",
            "View all comments",
            "Join the conversation",
        ),
        Place.BETWEEN: ("3 Comments",),
    },
    Label.RELATED: {
        BELOW: (
            "Read more: Ferry to Gull Island runs again after a month",
            "See also Ten things to know about the lighthouse keepers",
            "READ ALSO: Museum opens its doors to night visitors",
            "Related: Three sisters and a bakery",
            "Also read: Why the old railway never reached the coast",
            "MORE: Painter gives his collection to the province",
            "Lesen Sie auch: Museum öffnet nachts für Besucher",
        ),
        Place.AFTER: ("Related Posts", "You may also like", "More from this section", "Recommended for you"),
    },
    Label.POINTER: {
        BELOW: (
            "For more information, visit www.example.com.",
            "Watch live here",
            "For continued updates on this story, please refer to the original articles.",
            "More information: www.example.com/harbour",
            "Click here to read the full report",
        ),
    },
    Label.SOURCE_BADGES: {
        Place.BEFORE: ("News sources:",),
        EDGE: ("forbesFORBES bbcBBC lemondeLEMONDE", "reutersREUTERS guardianTHE GUARDIAN", "bbcBBC cnnCNN"),
    },
    Label.ICON_TEXT: {
        ANYWHERE: (
            "share-icon",
            "facebook-icon",
            "IMG_2231.jpg",
            "harbour-front-1920x1080.jpg",
            "nav-post-picture",
            "Harbour Gazette logo",
            "arrow-icon",
        ),
    },
    Label.MEDIA_PLAYER: {
        ANYWHERE: (
            "Play video",
            "00:00 / 03:12",
            "1 of 12",
            "Next slide",
            "Pause Play Unmute",
            "Video Player is loading.",
        ),
    },
    Label.AUTHOR_BIO: {
        Place.AFTER: (
            "About the author",
            "Nora Lind is a reporter at the Harbour Gazette. She covers schools and health.",
            "Peter Quast covers energy and transport for the Harbour Gazette.",
            "View all posts by Nora Lind",
        ),
    },
    Label.CONTACT: {
        Place.AFTER: (
            "Got a tip? Write to newsroom@example.com",
            "Do you have a story? Email us at tips@example.com",
            "Contact the newsroom: +44 1632 960 001",
            "Contact us",
        ),
    },
    Label.BRANDING: {
        EDGE: ("Powered by WordPress", "Harbour Gazette | Harbour Gazette", "HARBOUR GAZETTE"),
    },
    Label.LEGAL: {
        Place.AFTER: (
            "© 2025 Harbour Gazette. All rights reserved.",
            "Copyright © 2025 Harbour Media Ltd",
            "Terms of use",
            "Privacy Policy",
            "Terms of Service | Privacy Policy | Cookie Policy",
            "This material may not be published, broadcast, rewritten or redistributed.",
            "We may earn a commission if you buy something through links on our site.",
            "Alle Rechte vorbehalten",
        ),
    },
    Label.PROMOTION: {
        BELOW: (
            "Download our app",
            "Support our journalism",
            "Get the Harbour Gazette app",
            "Subscribe now for full access from 1 crown a month",
            "Become a member today",
            "Listen to our podcast",
        ),
    },
    Label.INTERFACE: {
        ANYWHERE: (
            "Print",
            "Listen to this article",
            "Increase font size",
            "Loading...",
            "Please enable JavaScript to view this page.",
            "Print this page",
            "Close",
        ),
    },
    Label.SEPARATOR: {ANYWHERE: ("|", "//", "***", "• • •", "—", "_______", "* * *", "~~~~")},
    Label.PLACEHOLDER: {
        ANYWHERE: (
            "{{ title }}",
            "undefined",
            "null",
            "Lorem ipsum dolor sit amet, consectetur adipiscing elit",
            "XS SM MD LG",
        ),
    },
    Label.OTHER: {Place.AFTER: ("Fact-checked",)},
}

_GROUPS: tuple[Widget, ...] = (
    Widget(
        Label.RELATED,
        Place.AFTER,
        (
            "Most read",
            "Three sisters open a bakery in an old church",
            "Why the trains were late on nine days in May",
            "Painter gives his collection to the province",
            "Gull Island votes against a bridge",
        ),
    ),
    Widget(
        Label.RELATED,
        BELOW,
        ("Related articles", "Ferry to Gull Island runs again", "Lighthouse keepers look for a successor"),
    ),
    Widget(
        Label.RELATED,
        Place.AFTER,
        (
            "You might also like",
            "Ten walks for a rainy Sunday",
            "The man who counts the gulls",
            "A night at the weather station",
        ),
    ),
    Widget(
        Label.NAVIGATION,
        Place.BEFORE,
        ("Home", "News", "Coast", "Sport", "Business", "Opinion", "Culture", "Weather"),
    ),
    Widget(
        Label.NEWSLETTER,
        BELOW,
        ("Newsletter", "Sign up for our weekly newsletter", "Enter your email address", "Subscribe"),
    ),
    Widget(
        Label.CONSENT,
        EDGE,
        ("We use cookies to make this site work.", "Accept all", "Reject all", "Manage preferences"),
    ),
    Widget(Label.SHARE, ANYWHERE, ("Share", "Facebook", "Twitter", "WhatsApp", "Copy link")),
    Widget(
        Label.LEGAL, Place.AFTER, ("Terms of use", "Privacy policy", "© 2025 Harbour Gazette. All rights reserved.")
    ),
    Widget(
        Label.COMMENTS,
        Place.AFTER,
        (
            "2 Comments",
            "Log in to comment",
            "Oldest first",
            "GullWatcher: I saw it coming!",
            "Reply",
            "old_salt: Me too",
            "Reply",
        ),
    ),
    Widget(Label.ADVERTISEMENT, BELOW, ("Advertisement", "Story continues below")),
)

WIDGETS = (
    *(
        Widget(label, places, (line,))
        for label, by_place in _LINES.items()
        for places, lines in by_place.items()
        for line in lines
    ),
    *_GROUPS,
)
"""Every widget but copies of the article's own lines."""

MENU = "\n".join(_GROUPS[3].lines)
FOOT = "\n".join(_GROUPS[7].lines)
