"""What damaged pages in HTML are littered with: elements, attributes, marks, entities and characters, odd ones mostly."""

NAMES = (
    "a address applet area article aside b base blockquote body br button canvas caption center col colgroup datalist dd "
    "details dialog div dl dt em fieldset figcaption figure font footer form frame frameset h1 h2 h6 head header hr html i "
    "iframe image img input isindex label legend li link listing main marquee math menu meta mi mtext nav nobr noembed "
    "noframes noscript object ol optgroup option p param plaintext pre rp rt ruby s script search section select slot span "
    "strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track u ul var video wbr "
    "xmp foreignObject annotation-xml desc x-card amp-img"
).split()
SWALLOWING = (
    "script style textarea template svg math noscript title plaintext xmp iframe noembed noframes select frameset table "
    "button pre listing form object dialog head ul a"
).split()
"""Elements that change how what follows them is read."""
ATTRIBUTES = (
    "hidden",
    "style='display:none'",
    'class="byline author"',
    "class=photo-credit",
    "itemprop=author",
    "itemscope itemtype=Person",
    "role=heading aria-level=99999999999999999999",
    "role=presentation",
    "href='https://['",
    "href=//",
    "rel='author canonical'",
    "datetime=0000-99-99T99:99",
    "datetime=-1",
    "src='data:,' srcset=' '",
    "width=1e999",
    "lang=\x00",
    "content='\ud800'",
    "property=article:published_time content=2025-02-30T24:00Z",
    "shadowrootmode=open",
    "contenteditable colspan=-1 rowspan=65535",
    "\u2028=x",
    "=",
    "'",
    "/",
    "a" * 5_000,
)
MARKS = (
    "<!--", "-->", "<!-->", "--!>", "<![CDATA[", "]]>", "<?xml version='1.0' encoding='utf-16'?>", "<?", "?>", "<!DOCTYPE",
    "<!", "<", ">", "</", "</>", "<>", "<a<b>", "<1>", '"', "'", "=", "<!--[if IE]>", "<![endif]-->", "<script><!--",
    "</script", "<!doctype html public>", "<script type=application/ld+json>", "<p/>", "</p>", "</br>", "</body></html>",
)  # fmt: skip
ENTITIES = (
    "&", "&#", "&#x", "&;", "&#;", "&#0;", "&#x80;", "&#xD800;", "&#xD83D;&#xDE00;", "&#1114112;", "&#99999999999999999999;",
    "&amp", "&ampamp;", "&amp;amp;lt;", "&notit;", "&nbsp", "&nbsp;", "&lt;script&gt;", "&Tab;&NewLine;", "&#x2028;", "&shy;",
    "&zwnj;", "&CounterClockwiseContourIntegral;", "&" + "x" * 300 + ";",
)  # fmt: skip
ODD = (
    "\x00", "\x0b", "\x0c", "\x1c", "\x1f", "\x7f", "\x85", "\xa0", "\xad", "\u0301", "\u061c", "\u200b", "\u200d", "\u202e",
    "\u2028", "\u2029", "\u3000", "\ufe0f", "\ufeff", "\ufffd", "\ufffe", "\ud800", "\udfff", "\U000e0001", "\U0010ffff",
    "e\u0301", "Ã©", "â€™", "Â ", "İ", "ß", "ǅ", "٣", "𝒜", "👩\u200d💻", "שלום", "ไทย", "हिन्दी", "\r", "\r\n", "\n\n", "\t", "  ",
    "|", "•", "- ", "2 hours ago", "30 February 2025", "0000-00-00", "99:99", "By ", "© ", "@", "https://[", "share-icon",
)  # fmt: skip
JSON = (
    "{", "}", "[", "]", '"', ":", ",", "\\", "\\u", "\\ud800", "null", "-1e999", "NaN", "\n", "0" * 5_000, "[" * 3_000,
)  # fmt: skip
CODECS = (
    "utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252", "cp1251", "cp932", "euc_jp", "iso2022_jp",
    "gb18030", "big5hkscs", "cp949", "koi8-r", "utf-7",
)  # fmt: skip
CHARSETS = (
    "utf-8", "utf-16", "utf-16le", "iso-8859-1", "shift_jis", "iso-2022-jp", "gbk", "x-user-defined", "utf-7", "\x00",
)  # fmt: skip
