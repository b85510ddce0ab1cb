"""Small invented pages in HTML, of every shape that pages have: what the fuzzer damages, and what threads clean."""

import json
from collections.abc import Callable

from stories import STORIES, Story


def pages() -> list[str]:
    """Every shape with every story, one shape after the other."""
    return [shape(story) for shape in SHAPES for story in STORIES]


def _head(story: Story, *more: str) -> str:
    name = "Harbour Gazette"
    return (
        f'<head><meta charset="utf-8"><title>{story.titles[0]} | {name}</title>'
        f'<meta property="og:title" content="{story.titles[0]}"><meta property="og:site_name" content="{name}">'
        f'<link rel="canonical" href="https://gazette.example/harbour">{"".join(more)}</head>'
    )


def _paragraphs(story: Story, first: int, last: int) -> str:
    return "".join(f"<p>{sentence}</p>\n" for sentence in story.sentences[first:last])


def _data(value: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(value)}</script>'


def _stated(story: Story) -> dict[str, object]:
    return {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": story.titles[0],
        "datePublished": "2025-02-12T09:30:00+01:00",
        "dateModified": "2025-02-13T07:05Z",
        "author": [{"@type": "Person", "name": "Nora Lind", "url": "/people/nora-lind"}],
        "publisher": {"@type": "NewsMediaOrganization", "name": "Harbour Gazette"},
        "image": [{"@type": "ImageObject", "url": "https://gazette.example/gate.jpg", "caption": "The gate"}],
        "keywords": "Harbour, Storm",
        "isAccessibleForFree": "False",
    }


def _json_ld(story: Story) -> str:
    figure = (
        '<figure class="lead"><img src="gate.jpg" alt="The gate" width="800px" height=450>'
        f'<figcaption>{story.captions[0]} <span class="credit">Photo: Anton Falk</span></figcaption></figure>'
    )
    return (
        f'<!doctype html>\n<html lang="{story.language}">{_head(story, _data(_stated(story)))}<body class="article-page">'
        '<nav aria-label="Main"><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>'
        f'<main><article><h1>{story.titles[0]}</h1><p class="dek">{story.deks[0]}</p>'
        f'<div class="byline">{story.bylines[0]} &middot; <time datetime="2025-02-12T09:30">{story.dates[0]}</time></div>'
        f"{figure}{_paragraphs(story, 0, 4)}<h2>{story.headings[0]}</h2>{_paragraphs(story, 4, 6)}"
        '<div class="share"><button type=button>Share this article</button></div></article>'
        f'<aside><h3>Most read</h3><ol><li><a href="/mill">{story.titles[-1]}</a></li></ol></aside></main>'
        "<footer>&copy; 2025 Harbour Gazette</footer></body></html>"
    )


def _graph(story: Story) -> str:
    site = {"@type": "WebSite", "@id": "#site", "name": "Harbour Gazette"}
    trail = {"@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem", "position": 1, "name": "Coast"}]}
    article = _stated(story) | {"@id": "#article", "isPartOf": {"@id": "#site"}, "author": {"@id": "#nora"}}
    nora = {"@type": "Person", "@id": "#nora", "name": "Nora Lind", "sameAs": ["https://social.example/nora"]}
    graph = json.dumps({"@context": "https://schema.org", "@graph": [site, trail, article, nora]}, indent=1)
    return (
        f"<!DOCTYPE html><html>{_head(story)}<body>"
        f'<script type="application/ld+json">\n//<![CDATA[\n{graph}\n//]]></script>'
        f'<script type="application/ld+json"><!-- [{json.dumps(site)},] --></script>'
        f"<article><header><h1><span>Coast:</span> {story.titles[0]}</h1></header>{_paragraphs(story, 0, 5)}"
        f"<p class=note>Correction: an earlier version named the wrong pier.</article></body></html>"
    )


def _microdata(story: Story) -> str:
    return (
        f"<!doctype html><html lang={story.language}><head><title>{story.titles[0]}</title><base href=/news/></head><body>"
        '<div itemscope itemtype="https://schema.org/NewsArticle"><meta itemprop="datePublished" content="2025-03-03">'
        f'<h1 itemprop="headline">{story.titles[0]}</h1><span itemprop="author" itemscope itemtype="Person">'
        f'<a rel="author" href="/nora"><span itemprop="name">Nora Lind</span></a></span><address>{story.bylines[0]}</address>'
        f'<time itemprop="dateModified" datetime="2025-03-03T18:20+02:00">{story.dates[-1]}</time>'
        f'<div itemprop="articleBody">{_paragraphs(story, 0, 5)}<hr>{_paragraphs(story, 5, 7)}</div></div></body></html>'
    )


def _lists(story: Story) -> str:
    items = "".join(f"<li>{item}" for item in story.items)
    nested = f"<ul>{items}<ul><li>{story.items[0]}</ul></li><li><ol start=3>{items}</ol></li></ul>"
    return (
        f"<html>{_head(story)}<body><h1>{story.titles[0]}</h1><h3>Key points</h3><ul class=summary>{items}</ul>"
        f"{_paragraphs(story, 0, 3)}<p>{story.introductions[0]}</p>{nested}"
        f"<dl><dt>{story.headings[0]}<dd>{story.sentences[3]}<dd>{story.sentences[4]}</dl>"
        f"<menu><li><a href=#>Print</a><li><a href=#>Mail</a></menu>{_paragraphs(story, 5, 7)}</body></html>"
    )


def _tables(story: Story) -> str:
    data = (
        "<table><caption>Boats in the harbour</caption><thead><tr><th>Year<th>Boats</tr></thead><tbody>"
        "<tr><td>2023<td>41</tr><tr><td>2024<td colspan=2>38</tr></tbody><tfoot><tr><td>Sum<td>79</tfoot></table>"
    )
    return (
        f"<html>{_head(story)}<body><table width=100% cellpadding=0><tr><td colspan=2><h1>{story.titles[0]}</h1></td></tr>"
        f"<tr><td width=120><a href=/>Home</a><br><a href=/coast>Coast</a></td><td>{_paragraphs(story, 0, 3)}{data}"
        f"{_paragraphs(story, 3, 5)}<table><tr><td><table><tr><td>{story.headings[0]}</table></table></td></tr></table>"
    )


def _live(story: Story) -> str:
    posts = [
        {"@type": "BlogPosting", "headline": heading, "datePublished": f"2025-02-12T{9 + hour:02}:00Z"}
        for hour, heading in enumerate(story.headings)
    ]
    stated = _stated(story) | {"@type": "LiveBlogPosting", "liveBlogUpdate": posts}
    updates = "".join(
        f'<article id="post-{hour}" class="live-post"><time datetime="2025-02-12T{9 + hour}:00:00Z">{9 + hour}:00</time>'
        f"<h3>{heading}</h3>{_paragraphs(story, 2 * hour, 2 * hour + 2)}</article>"
        for hour, heading in enumerate(story.headings)
    )
    return (
        f'<!doctype html><html lang={story.language}>{_head(story, _data(stated))}<body><span class="label">Live</span>'
        f"<h1>{story.titles[0]}</h1><p>Last updated 2 hours ago</p><section>{updates}</section>"
        "<button>Load more updates</button></body></html>"
    )


def _forms(story: Story) -> str:
    choice = "<select name=s><optgroup label=All><option selected>News<option>Sport</optgroup></select>"
    return (
        f"<html>{_head(story)}<body><form id=aspnetForm method=post action=?><input type=hidden name=__STATE value='x'>"
        f"<div><form action=/search><label for=q>Search</label><input id=q placeholder='Search'>{choice}</form></div>"
        f"<h1>{story.titles[0]}</h1><p>{story.bylines[0]}</p>{_paragraphs(story, 0, 5)}"
        "<fieldset><legend>Newsletter</legend><input type=email><datalist id=d><option value=a></datalist>"
        "<textarea rows=2>Your comment</textarea><button>Sign up</button></fieldset></form></body></html>"
    )


def _frames(story: Story) -> str:
    return (
        f"<HTML><HEAD><TITLE>{story.titles[0]}</TITLE></HEAD><FRAMESET COLS='20%,*'><FRAME SRC=menu.htm>"
        f"<FRAMESET ROWS='1*,2*'><FRAME SRC=a.htm></FRAMESET><NOFRAMES><BODY><H1>{story.titles[0]}</H1>"
        f"{_paragraphs(story, 0, 3)}</BODY></NOFRAMES></FRAMESET></HTML>"
    )


def _xhtml(story: Story) -> str:
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" '
        '"http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">\n'
        f'<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="{story.language}"><head><title>{story.titles[0]}</title>'
        '<meta http-equiv="Content-Type" content="text/html; charset=utf-8"/><script type="text/javascript">//<![CDATA[\n'
        f"var a = 1 < 2;\n//]]></script></head><body><div/><h1>{story.titles[0]}</h1><br/>{_paragraphs(story, 0, 4)}"
        f"<svg xmlns='http://www.w3.org/2000/svg'><title>Gull</title><path d='M0 0'/></svg><p/>{_paragraphs(story, 4, 6)}"
        "</body></html>"
    )


def _old(story: Story) -> str:
    text = "<BR><BR>\r\n".join(story.sentences[:6])
    return (
        f"<HTML><HEAD><TITLE>{story.titles[0]}</TITLE><META NAME=author CONTENT='Nora Lind'></HEAD><BODY BGCOLOR=#ffffff>\r\n"
        f"<CENTER><FONT SIZE=+2><B>{story.titles[0]}</B></FONT></CENTER><P>{story.bylines[0]}<BR>{story.dates[0]}<P>"
        f"{text}<P ALIGN=right><A HREF=index.htm>Back</A><HR><I>&copy; 2001</I>"
    )


def _media(story: Story) -> str:
    post = f'<blockquote class="twitter-tweet"><p>{story.sentences[1]}</p>&mdash; Nora (@nora) <a href=/p>1 May</a></blockquote>'
    return (
        f"<!doctype html><html>{_head(story)}<body><h1>{story.titles[0]}</h1>{_paragraphs(story, 0, 2)}"
        '<noscript><img src="pixel.gif" alt=""><p>Please switch on scripts.</p></noscript>'
        f"{post}<script async src=widgets.js></script><picture><source srcset='a.webp 1x, b.webp 2x'><img data-src=a.jpg></picture>"
        '<template shadowrootmode="open"><p>Within a shadow</p></template><template><b>Not shown</b></template>'
        "<video controls><track src=a.vtt>No video here</video><iframe src=/player>Player</iframe><canvas>A drawing</canvas>"
        f"<math><mi>x</mi><annotation>x</annotation></math><ruby>港<rt>みなと</rt></ruby><x-card><p>{story.sentences[2]}</p></x-card>"
        f"<details><summary>More</summary>{story.sentences[3]}</details>{_paragraphs(story, 4, 6)}</body></html>"
    )


def _hidden(story: Story) -> str:
    return (
        f"<!doctype html><html lang={story.language}>{_head(story)}<body><dialog><p>We use cookies.</p></dialog>"
        '<div style="display: none"><p>Menu</p></div><div aria-hidden=true class="icon icon-close">×</div>'
        f'<div role="heading" aria-level="1">{story.titles[0]}</div><div>{story.sentences[0]}</div>'
        f"<div>{story.sentences[1]} <em>{story.sentences[2]}</em></div><div hidden>{story.sentences[3]}</div>"
        f'<div class="related"><b>Read more:</b> <a href=/a>{story.titles[-1]}</a></div><div>{story.sentences[4]}</div>'
        "<div class=paywall>Subscribe to read on</div><ul class=tags><li><a rel=tag href=/t>Harbour</a></ul></body></html>"
    )


def _wire(story: Story) -> str:
    return (
        f"<html><body><pre>\n{story.titles[0].upper()}\n\nPORT KELDA (Reuters) - {story.sentences[0]}\n{story.sentences[1]}\n\n"
        f"{story.sentences[2]}\n\n(Reporting by Nora Lind)</pre><listing>a &lt; b</listing><xmp><b>c</b></xmp>"
        f"<plaintext>{story.sentences[3]}"
    )


def _plain(story: Story) -> str:
    return "\n\n".join((story.titles[0], story.bylines[0], *story.sentences[:4], "Share this article", "© 2025"))


SHAPES: tuple[Callable[[Story], str], ...] = (
    _json_ld,
    _graph,
    _microdata,
    _lists,
    _tables,
    _live,
    _forms,
    _frames,
    _xhtml,
    _old,
    _media,
    _hidden,
    _wire,
    _plain,
)
