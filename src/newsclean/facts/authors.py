"""Personal names out of a byline.

A byline is cut at its separators; a piece counts as a name by its shape (capitalised words, initials, particles) and by the
words that it must not hold: jobs, desks, outlets, places. `eastern_names` has the names in scripts without capitals.
"""

import re
from collections.abc import Iterator

from newsclean.facts.eastern_names import EASTERN, are_eastern_names, eastern_names
from newsclean.facts.outlets import find_outlets, is_outlet, usual_name
from newsclean.facts.timestamps import find_timestamps

_LONGEST = 500
"""No byline is longer."""

_OPENERS = (
    # English
    "by|written by|posted by|published by|story by|stories by|words by|text by|report by|reported by|reporting by|reviewed by"
    "|edited by|review by|analysis by|opinion by|comment by|column by|article by|interview by|exclusive by|photos by"
    "|story and photos by|words and pictures by|author|authors|writer|reporter|journalist"
    # German
    "|von|text|text von|kommentar von|bericht von|interview von|analyse von|kolumne von|gastbeitrag von|essay von|reportage von"
    "|ein kommentar von|eine analyse von|ein gastbeitrag von|autor|autorin|autoren|verfasser"
    # Romance languages
    "|par|propos recueillis par|auteur|auteurs|por|escrito por|texto|autora|autores|di|a cura di|scritto da|autore|da|de|scris de"
    # Germanic and Nordic languages
    "|door|tekst|af|av|skrevet av|skrevet af|text av|kirjoittanut|teksti"
    # others
    "|przez|autorka|autorzy|napsal|napsala|írta|szerző|yazan|haber|oleh|penulis|tác giả|theo|автор|авторы|текст|από|του"
    "|συντάκτης|بقلم|كتب|كتبت|מאת|द्वारा|लेखक"
)
_OPENER = re.compile(rf"^\W*(?:(?:{_OPENERS})(?=[\s:])\s*:?|作者|文|取材|記者|记者)\s*[:：／/]?\s*", re.IGNORECASE)
_GLUED_OPENER = re.compile(r"(?<=[a-zß-ÿ])(By|Von|Par|Por) (?=[^\W\d_])")
_GLUED_JOB = re.compile(r"(?<=[a-zß-ÿ])[A-ZÀ-Þ][a-zß-ÿ]+")
_ROLE = re.compile(
    r"[;.|,(–—-]*\s*\b(?:additional reporting|editing|edited|writing|compiled|production|translation|photos?|photography|graphics?|"
    r"video|redigering|redaktion|bearbeitung|fotos?)\s*(?:by|von|av|af)?\s*[:]?\s.*",
    re.IGNORECASE | re.DOTALL,
)
_REPORTING = re.compile(r"\breport(?:ing|ed) by\b:?\s*([^;]*)", re.IGNORECASE)
_ADDRESS = re.compile(r"\S*@\S+|https?://\S+|www\.\S+|\S+\.(?:com|org|net)\b", re.IGNORECASE)
_SEPARATOR = re.compile(
    r"\d+|[,;|/•·►▪&+\n\t、，；／()\[\]]|:\s|\s[-–—]+\s|\s(?:and|und|et|y|e|och|og|en|i|ja|oraz|ve|dan|és|и|та|και|"
    r"with|With|mit|avec|con|com|met|med|z)\s|\sAND\s|\sUND\s|\sET\s|\sWITH\s|\sOG\s|\sOCH\s"
)
_BY = re.compile(r"^(?:(?:by|von|par|por|di|door|av|af|by:)\s+)", re.IGNORECASE)
# What follows is a place or an employer.
_WHERE = re.compile(
    r"\s(?:[Ii]n|IN|at|[Ff]or|FOR|from|of|aus|à|en|a|i|på|w|à la|auf|im|bei|för|für|pour|per|para|voor|om|on|près de)(?:\s.*|$)",
    re.DOTALL,
)

_PARTICLES = frozenset(
    "van von der den de del della dei di da do dos das du la le el al bin bint ibn ben abu ter ten ver zu zum zur af av y e"
    " i san st mac mc o d l der'de vom op 't dal dalla delle degli ap ould".split()
)
_SMALL_WORDS = _PARTICLES | set(
    "and und et y e och og en i ja oraz ve dan és и та και with mit avec con com met med".split()
)
_SUFFIXES = frozenset("jr sr ii iii iv phd md esq mba".split())
_JOBS = frozenset(
    "reporter reporters correspondent correspondents editor editors writer writers journalist journalists columnist producer"
    " photographer contributor contributors author anchor analyst chief staff desk team newsroom bureau intern redaktion"
    " redaktionen redakteur redakteurin redacción redaccion redactie redakcja redazione rédaction redaction journaliste"
    " periodista giornalista jornalista corrispondente corresponsal correspondante correspondant korrespondent korrespondentin"
    " reporterin reporterka autor autorin volontär volontärin journalistin fotograf redaktør redaktör redaktor toimittaja"
    " dziennikarz muhabir editörü wartawan penulis корреспондент редактор журналист agencies agency agencias agences agenturen"
    " reporting coverage director manager professor researcher fellow specialist expert host presenter blogger cartoonist"
    " critic reviewer envoyé envoyée spéciale".split()
)
_MODIFIERS = frozenset(
    "senior junior chief deputy assistant associate managing executive political politics health business science technology"
    " tech sports sport education crime local national international foreign diplomatic economics economy environment energy"
    " climate religion defence defense security legal court courts city metro regional political white house home affairs"
    " arts culture entertainment travel food consumer money finance financial markets investigations investigative data"
    " digital online web social media video audience features news breaking special royal transport housing property world"
    " europe africa asia middle east us uk washington london berlin paris freelance guest contributing former lead general"
    " staff cnn bbc opinion weather wirtschaft politik".split()
)
_OUTLET_WORDS = frozenset(
    "gazette times post news herald tribune press media agency online journal daily weekly magazine zeitung anzeiger nachrichten"
    " tageblatt allgemeine rundschau echo kurier courier observer chronicle mail express telegraph mirror globe sun star"
    " standard network tv radio broadcasting wire service newswire presse agentur agence agencia agenzia diario periódico"
    " journalen avisen tidning tidende bladet krant dagblad gazeta gazete haber harian newspaper communications"
    " company inc ltd llc group university institute foundation association ministry department council".split()
)
_NOT_NAMES = frozenset(
    "the a an this that these those our your all more most read latest top related share follow sign log subscribe home about"
    " contact privacy terms cookie policy menu search video videos photo photos gallery advertisement breaking live update"
    " updates exclusive watch listen published updated posted share print email comments comment tags topics trending popular"
    " next previous back why how what when where who is are was were will can and or but if not no yes new from to with for"
    " monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october"
    " november december picture image getty credit source sources via courtesy supplied handout united states kingdom party"
    " government police court minister president street road avenue river lake mount north south east west central great"
    " league cup championship city county nostra nostro our state republic union bank war day week year summer winter season series".split()
)
_TITLES = _JOBS | _MODIFIERS
_OTHER_WORDS = _NOT_NAMES | _JOBS | _OUTLET_WORDS
# Among these are surnames and given names: in a byline the doubt is the person's.
_NO_SURNAMES = _OTHER_WORDS - frozenset(
    "will april june august may march sun star post mail wire mirror globe west north south east lake street river day king"
    " banks price young best page white black summer winter season mount union bank state court city more new who".split()
)
_PLACES = frozenset(
    "new york|los angeles|san francisco|san diego|las vegas|hong kong|tel aviv|kuala lumpur|são paulo|sao paulo|buenos aires|"
    "mexico city|new delhi|cape town|rio de janeiro|new orleans|abu dhabi|saudi arabia|south africa|new zealand|sri lanka|"
    "costa rica|el salvador|puerto rico|south korea|north korea|united states|united kingdom|white house|capitol hill|"
    "addis ababa|santa fe|salt lake city|kansas city|st louis|phnom penh|ho chi minh city|port au prince|san juan".split(
        "|"
    )
)


def parse_authors(byline: str) -> tuple[str, ...]:
    """The authors that a byline names (`tuple[str, ...]`), as printed, each once.

    Jobs, dates, addresses and places are left out, and so is an outlet where a person is named; "By Associated Press" has
    the agency by its usual name. Of "Reporting by …; Editing by …" only those who reported count.

    >>> parse_authors("By Mara Ellison and Tom Birk, Health Reporter | Harbour Gazette")
    ('Mara Ellison', 'Tom Birk')
    >>> parse_authors("Von Jana Roth (dpa)"), parse_authors("By Associated Press")
    (('Jana Roth',), ('Associated Press',))
    """
    byline = _GLUED_JOB.sub(_unglue, _without_dates(_ADDRESS.sub(" ", byline[:_LONGEST])))
    glued = _GLUED_OPENER.search(byline)
    if glued:
        byline = byline[glued.start() :]
    if EASTERN.search(byline):
        return tuple(dict.fromkeys(eastern_names(byline)))
    reporting = _REPORTING.search(byline)
    text = reporting[1] if reporting else byline
    opener = _OPENER.match(text)
    is_opened = reporting is not None or opener is not None
    if opener:
        text = text[opener.end() :]
    if not _ROLE.match(text):
        text = _ROLE.sub(" ", text)
    pieces = [piece for part in _SEPARATOR.split(text) if (piece := _trim(part))]
    names = [name for piece in pieces if (name := _person(piece))]
    if not names and is_opened and len(pieces) == 1:  # "By Mara"
        names = [piece for piece in pieces if _is_word_of_name(piece) and not _has_other_words(piece, _OTHER_WORDS)]
    return tuple(dict.fromkeys(names or _organisations(pieces)))


def looks_like_names(text: str) -> bool:
    """Whether a line is nothing but one to four personal names (`bool`).

    >>> looks_like_names("Mara Ellison and Tom van der Birk"), looks_like_names("Harbour News")
    (True, False)
    """
    text = text.strip()
    if not 3 <= len(text) <= 120 or text[-1] in "!?:…" or any(character.isdigit() for character in text):
        return False
    if not all(word[0].isupper() or not word[0].islower() or word in _SMALL_WORDS for word in text.split()):
        return False
    if not text.isascii() and EASTERN.search(text):
        return are_eastern_names(text)
    pieces = [piece.strip() for piece in _SEPARATOR.split(text) if piece.strip()]
    return 1 <= len(pieces) <= 4 and all(_is_person(piece, _OTHER_WORDS) for piece in pieces)


def _without_dates(text: str) -> str:
    for found in reversed(find_timestamps(text)):
        text = f"{text[: found.cue_start]} | {text[found.end :]}"
    return text


def _unglue(match: re.Match[str]) -> str:
    """Cut a job off the name that it is glued to: "EllisonReporter"."""
    return f" | {match[0]}" if match[0].lower() in _TITLES else match[0]


def _trim(part: str) -> str:
    part = _BY.sub("", part.strip(" \u00a0.:–—-*\"'“”„«»"))
    return _WHERE.sub("", part).strip(" .:\u00a0")


def _person(piece: str) -> str | None:
    """The person that a piece names, without the job before or after the name, and without degrees."""
    words = piece.split()
    jobs = [index for index, word in enumerate(words) if _bare(word) in _JOBS]
    if jobs:
        titled = [index for index, word in enumerate(words) if _bare(word) in _TITLES]
        words = words[: titled[0]] if titled[0] >= 2 else words[jobs[-1] + 1 :]
    while len(words) > 2 and words[-1].isupper() and 2 <= len(words[-1]) <= 4 and not words[0].isupper():
        words.pop()
    return " ".join(words) if _is_person(" ".join(words), _NO_SURNAMES) else None


def _is_person(piece: str, others: frozenset[str]) -> bool:
    """Whether a piece is two to five words of a name, and none of `others`."""
    words = piece.split()
    if not 2 <= len(words) <= 5 or not all(map(_is_word_of_name, words)) or _has_other_words(piece, others):
        return False
    full = [word for word in words if _bare(word) not in _PARTICLES | _SUFFIXES and len(word.strip(".")) > 1]
    return bool(full) and len(words) - len([word for word in words if _bare(word) in _SUFFIXES]) >= 2


def _has_other_words(piece: str, others: frozenset[str]) -> bool:
    words = set(map(_bare, piece.split()))
    return not words.isdisjoint(others) or " ".join(map(_bare, piece.split())) in _PLACES or is_outlet(piece)


def _is_word_of_name(word: str) -> bool:
    """Whether a word could be part of a name: capitalised, an initial, a particle, or of a script without capitals."""
    if _bare(word) in _PARTICLES:
        return True
    letters = word.replace("-", "").replace("‐", "").replace("'", "").replace("’", "").replace(".", "").replace("ʼ", "")
    if not letters or any(not (c.isalpha() or not c.isascii()) for c in letters):
        return False
    return not letters[0].islower() or (len(word) > 2 and word[1] in "'’" and word[2].isupper())


def _bare(word: str) -> str:
    return word.strip(".,").lower()


def _organisations(pieces: list[str]) -> Iterator[str]:
    """The outlets and agencies among the pieces, by their usual names if they are known."""
    for piece in pieces:
        if is_outlet(piece):
            yield usual_name(piece)
            continue
        known = find_outlets(f"by {piece}")
        if known:
            yield from known
            continue
        words = [word for word in piece.split() if _bare(word) not in _JOBS]
        named = [word for word in words if _bare(word) not in _NOT_NAMES - {"the"}]
        if len(named) >= 2 and not {_bare(word) for word in words}.isdisjoint(_OUTLET_WORDS) and named[0][0].isupper():
            yield " ".join(words)
