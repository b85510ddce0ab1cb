"""Datelines: the place, agency and date that a news report opens with.

"MOSCOW – In a", "PARIS, 3 mars (Reuters) - Le", "Hamburg (dpa) - Der", "(Port Kelda, Reuters) The". What comes before the
dash must be a place by its shape, and something must vouch for it: capitals throughout, an agency, or a date.
"""

import re
from dataclasses import replace

from newsclean.article import Dateline, Timestamp
from newsclean.facts.outlets import is_outlet
from newsclean.facts.timestamps import find_timestamps

_LONGEST = 120
"""No dateline is longer."""

_LEAST_WORDS = 5
"""Where capitals alone vouch for the place, so much text must follow, so that it is no heading."""

# A hyphen needs a space on both sides or a bracket before it, an en dash a space on one side.
_DASH = re.compile(
    r"\s*(?:(?<=[)\]/])\.\s?[-\N{EN DASH}\N{EM DASH}]|\.-|\N{EM DASH}|--|(?<=\s)\N{EN DASH}|\N{EN DASH}(?=\s|$)|(?<=[\s)/\].])-(?=\s|$))[-\s]*"
)
_COLON = re.compile(r"\s*:(?=\s)\s*")
_AFTER_BRACKET = re.compile(r"(?<=[)\]/])[.:,]?\s+")
_ENCLOSED = re.compile(r"[(\[]([^()\[\]]{2,80})[)\]]\s*[-\N{EN DASH}\N{EM DASH}:.]*\s*")
# Papers of South Asia and Malaysia open with a place and a colon, where others have a label or a caption's first word.
_COLON_PLACES = frozenset(
    "AGRA|AHMEDABAD|AIZAWL|AJMER|ALIGARH|ALLAHABAD|AMARAVATI|AMBALA|AMRITSAR|AURANGABAD|BAREILLY|BENGALURU|BANGALORE|BATHINDA"
    "|BEIJING|BELAGAVI|BERHAMPUR|BHATINDA|BHOPAL|BHUBANESWAR|BIKANER|CALCUTTA|CHANDIGARH|CHENNAI|CHITTAGONG|COIMBATORE|COLOMBO"
    "|CUTTACK|DEHRADUN|DELHI|DHAKA|DHARAMSHALA|DIBRUGARH|DUBAI|ERODE|FAISALABAD|FARIDABAD|GAYA|GEORGE TOWN|GHAZIABAD|GILGIT"
    "|GORAKHPUR|GUJRANWALA|GURGAON|GURUGRAM|GUWAHATI|GWADAR|GWALIOR|HISAR|HUBBALLI|HYDERABAD|IMPHAL|INDORE|IPOH|ISLAMABAD"
    "|ITANAGAR|JABALPUR|JAIPUR|JALANDHAR|JAMMU|JAMSHEDPUR|JODHPUR|JOHOR BARU|JOHOR BAHRU|KANPUR|KARACHI|KATHMANDU|KOCHI"
    "|KOLHAPUR|KOLKATA|KOTA|KOTA BARU|KOTA KINABALU|KOZHIKODE|KUALA LUMPUR|KUALA TERENGGANU|KUANTAN|KUCHING|LAHORE|LARKANA"
    "|LONDON|LUCKNOW|LUDHIANA|MADURAI|MANGALURU|MARGAO|MEERUT|MELAKA|MOHALI|MULTAN|MUMBAI|MUZAFFARABAD|MYSURU|NAGPUR|NASHIK"
    "|NEW DELHI|NEW YORK|NOIDA|PANAJI|PANCHKULA|PATIALA|PATNA|PESHAWAR|PRAYAGRAJ|PUDUCHERRY|PUNE|PUTRAJAYA|QUETTA|RAIPUR"
    "|RAJKOT|RANCHI|RAWALPINDI|ROHTAK|ROURKELA|SAHIWAL|SALEM|SANGRUR|SARGODHA|SEREMBAN|SHAH ALAM|SHILLONG|SHIMLA|SIALKOT"
    "|SILIGURI|SINGAPORE|SRINAGAR|SUKKUR|SURAT|SYLHET|THIRUVANANTHAPURAM|THOOTHUKUDI|TIRUCHY|TIRUPATI|UDAIPUR|VADODARA"
    "|VARANASI|VIJAYAWADA|VISAKHAPATNAM|WASHINGTON".split("|")
)
_AGENCY = re.compile(r"\s*,?\s*(?:\(([^()]{2,60})\)|\[([^\[\]]{2,60})\]|/([^/]{2,40})/|,\s*([^,()/]{2,40}))\s*[.,]?$")
_WORDS = re.compile(r"[^\W\d_][^\s\d,;:!?()/]*(?:[ \u00a0][^\W\d_][^\s\d,;:!?()/]*){0,4}")
_KOREAN = re.compile(r"[(\[]([^\W\d_]{2,10})\s?=\s?([^()\[\]=]{2,20})[)\]]")
_CHINESE = re.compile(r"[（(【\s]*([\u4e00-\u9fff]{2,4}[社网])([\u4e00-\u9fff]{2,8}?)(\d{1,2}月\d{1,2}日)[电電讯訊]")
_SMALL = frozenset(
    "de del la le les el los las do da di du des of the and y et und am an der upon sur al in bei".split()
)

_GRAMMAR = frozenset(
    "the a an in on at for from by with about as if when while what why how who where this that these those it he she we you"
    " they our my your his her is are was were not no der die das ein eine im am".split()
)
# What newsrooms put in capitals before a dash or a colon, and what is an organisation.
_NOT_PLACES = frozenset(
    "breaking breaking-news update updated updates exclusive watch live video videos photos photo gallery listen read analysis"
    " opinion editorial comment commentary review interview explainer explained fact check fact-check factbox key points note"
    " notes warning spoiler alert editor editors advertisement sponsored correction clarification corrected developing just"
    " urgent news new now more related see also recap preview report special feature poll quiz podcast episode part chapter"
    " summary highlights timeline background context what why how who when where here there this that these those it he she we"
    " they you the a an in on at for from by about is are was will can not no yes ok top best most live-blog liveblog blog"
    " question answer q a qa faq tip tips source sources photographer image credit caption picture opinions view views column"
    " letter letters obituary profile sport sports football politics business world local weather traffic health science tech"
    " entertainment style travel food must-read confirmed revealed official statement score final result results full-time"
    " half-time kick-off lineups team teams starting eilmeldung aktuell kommentar analyse interview meinung exklusiv hinweis"
    " achtung anzeige update ticker liveticker newsblog direct vidéo exclusif analyse entretien tribune info alerte enquête"
    " última hora urgente exclusiva opinión vídeo análisis directo vivo en em ao vivo urgente opinião esclusiva diretta ultima"
    " file handout audio graphic detail story insider miss dont rating clip undated archive library nato nasa unicef unesco covid covid-19 fifa uefa nba nfl nhl mlb ipo gdp opec who imf ai ceo cia fbi un eu bbc cnn".split()
)


def parse_dateline(paragraph: str) -> Dateline | None:
    """The dateline that a paragraph opens with (`Dateline`), or `None`.

    >>> parse_dateline("MOSCOW – In a call on Monday, officials said")
    Dateline(place='MOSCOW', agency=None, date=None)
    >>> dateline = parse_dateline("PARIS, 3 mars (Reuters) - Le port a rouvert.")
    >>> dateline.place, dateline.agency, dateline.date.isoformat()
    ('PARIS', 'Reuters', '--03-03')
    >>> parse_dateline("In short – we do not know.") is None
    True
    """
    text = paragraph[: 2 * _LONGEST].lstrip(' \t\u00a0*"“')
    return (
        _enclosed(text)
        or _eastern(text)
        or _before(_DASH, text)
        or _before(_COLON, text)
        or _before(_AFTER_BRACKET, text)
    )


def _before(end: re.Pattern[str], text: str) -> Dateline | None:
    """The dateline before the first mark of its end, if there is one."""
    match = end.search(text, 0, _LONGEST)
    if match is None:
        return None
    head, rest = text[: match.start()].strip(), text[match.end() :].split()
    agency = _AGENCY.search(head)
    name = next(filter(None, agency.groups()), "").strip() if agency else ""
    is_known = bool(name) and _is_agency(name)
    if agency and (is_known or not agency[4]):
        head = head[: agency.start()]
    else:
        name = ""
    head, date = _without_date(head, dotted=bool(name))
    if not _is_place(head):
        return None
    is_vouched = is_known
    if end is _COLON:
        is_vouched |= date is not None or (head in _COLON_PLACES and len(rest) >= _LEAST_WORDS)
    elif end is _DASH:
        is_vouched |= date is not None or _has_prose_after(head, rest)
    return Dateline(head, name or None, date) if is_vouched else None


def _enclosed(text: str) -> Dateline | None:
    """(Port Kelda, Reuters) The harbour ..."""
    match = _ENCLOSED.match(text)
    if match is None or match.end() == len(text):
        return None
    place, _, agency = match[1].rpartition(",")
    place, date = _without_date(place, dotted=True)
    return Dateline(place, agency.strip(), date) if _is_agency(agency) and _is_place(place) else None


def _eastern(text: str) -> Dateline | None:
    """[서울=연합뉴스], 新华社北京3月14日电"""
    korean = _KOREAN.match(text)
    if korean:
        return Dateline(korean[1], korean[2].strip())
    chinese = _CHINESE.match(text)
    if chinese:
        return Dateline(chinese[2], chinese[1], _without_date(chinese[3], dotted=False)[1])
    return None


def _without_date(head: str, *, dotted: bool) -> tuple[str, Timestamp | None]:
    """What stands before the date at the end of a dateline, and the date.

    Abbreviated months that are words too ("ago" for agosto) count as if `dotted` by a full stop.
    """
    head = head.strip(" \u00a0,")
    bare = head.rstrip(".")
    stamps = find_timestamps(f"{bare}." if dotted else head)
    found = [stamp for stamp in stamps if stamp.timestamp.day is not None and stamp.end >= len(bare)]
    if not found:
        # "D.C." and "Fla." keep their full stops, "Hamburg." does not.
        return (head if "," in head or "." in bare else bare), None
    stamp = found[-1]
    timestamp = replace(stamp.timestamp, text=bare[stamp.start : stamp.end])
    return bare[: stamp.cue_start].rstrip(" \u00a0,."), timestamp


def _is_agency(text: str) -> bool:
    """Whether a text names an agency that the package knows: "Reuters", "dpa/lno"."""
    return any(is_outlet(name.strip()) for name in text.split("/"))


def _is_place(text: str) -> bool:
    """Whether a text could be one to three places: capitalised words, none of them a word of newsrooms."""
    segments = [segment.strip() for segment in re.split("[,/]", text)]
    if len(segments) > 3 or not all(map(_WORDS.fullmatch, segments)):
        return False
    words = [word for segment in segments for word in segment.split()]
    if not all(not word[0].islower() or word in _SMALL for word in words):
        return False
    first = [re.sub(r"['’]s$|[.'’]", "", word.lower()) for word in segments[0].split()]
    letters = sum(map(str.isalpha, segments[0]))
    return letters > 2 and first[0] not in _GRAMMAR and not all(word in _NOT_PLACES for word in first)


def _has_prose_after(place: str, rest: list[str]) -> bool:
    """Whether a place is in capitals, and prose or nothing follows."""
    first = re.split("[,/]", place)[0]
    if not first.isupper():
        return False
    return not rest or (len(rest) >= _LEAST_WORDS and not (len(rest[0]) > 3 and rest[0].isupper()))
