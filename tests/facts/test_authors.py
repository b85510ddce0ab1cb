"""Bylines become names, and lines of names are known."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.facts.authors import looks_like_names, parse_authors


@pytest.mark.parametrize(
    ("byline", "authors"),
    [
        ("By Mara Ellison and Tom Birk, Health Reporter | Harbour Gazette", ("Mara Ellison", "Tom Birk")),
        ("BY MARA ELLISON AND TOM BIRK", ("MARA ELLISON", "TOM BIRK")),
        ("By Mara Ellison, Tom Birk and Jo de Sand", ("Mara Ellison", "Tom Birk", "Jo de Sand")),
        ("By Mara Ellison, with Tom Birk", ("Mara Ellison", "Tom Birk")),
        ("Mara Ellison / Tom Birk", ("Mara Ellison", "Tom Birk")),
        ("Mara Ellison & Tom Birk", ("Mara Ellison", "Tom Birk")),
        ("By Mara Ellison, BBC News", ("Mara Ellison",)),
        ("Mara Ellison Health Correspondent", ("Mara Ellison",)),
        ("Political Editor Mara Ellison", ("Mara Ellison",)),
        ("By Mara Ellison, Senior Political Correspondent, in Port Kelda", ("Mara Ellison",)),
        ("By Mara Ellison for Harbour Gazette", ("Mara Ellison",)),
        ("Opinion by Mara Ellison", ("Mara Ellison",)),
        ("share-iconBy Mara Ellison", ("Mara Ellison",)),
        ("By Mara Ellison mara@gazette.example", ("Mara Ellison",)),
        ("By Mara Ellison Published 14 March 2025", ("Mara Ellison",)),
        ("Mara Ellison • March 14, 2025", ("Mara Ellison",)),
        ("Mara Ellison, New York", ("Mara Ellison",)),
        ("By J. R. Moss", ("J. R. Moss",)),
        ("By Mara O'Neil", ("Mara O'Neil",)),
        ("By Ahmed bin Said", ("Ahmed bin Said",)),
        ("By Mara", ("Mara",)),
        ("Reporting by Mara Ellison; Editing by Tom Birk", ("Mara Ellison",)),
        ("(Reporting by Mara Ellison and Jo Sand in Port Kelda; Editing by Tom Birk)", ("Mara Ellison", "Jo Sand")),
        ("Von Jana Roth (dpa)", ("Jana Roth",)),
        ("Von Jana Roth und Karl-Heinz Lind in Berlin", ("Jana Roth", "Karl-Heinz Lind")),
        ("Text: Jana Roth | Fotos: Karl Lind", ("Jana Roth",)),
        ("Par Élise Moreau et Jean-Luc d'Arcy", ("Élise Moreau", "Jean-Luc d'Arcy")),
        ("Por Lucía Ferrán y Pablo Ortiz", ("Lucía Ferrán", "Pablo Ortiz")),
        ("Di Carla Bianchi", ("Carla Bianchi",)),
        ("Door Piet van der Berg", ("Piet van der Berg",)),
        ("Af Mette Holm og Lars Bo", ("Mette Holm", "Lars Bo")),
        ("Автор: Иван Петров", ("Иван Петров",)),
        ("بقلم أحمد سالم", ("أحمد سالم",)),
        ("文 山田太郎", ("山田太郎",)),
        ("文・山田 太郎", ("山田 太郎",)),
        ("山田太郎記者", ("山田太郎",)),
        ("本报记者 王小明 李华", ("王小明", "李华")),
        ("责任编辑：王小明", ()),
        ("김철수 기자", ("김철수",)),
        ("By Associated Press", ("Associated Press",)),
        ("By AFP", ("Agence France-Presse",)),
        ("By Reuters Staff", ("Reuters",)),
        ("By Harbour Gazette", ("Harbour Gazette",)),
        ("By Harbour Gazette Staff", ("Harbour Gazette",)),
    ],
)
def test_a_byline_names_its_authors(byline: str, authors: tuple[str, ...]) -> None:
    """Persons if there are any, otherwise the agency; no jobs, places, dates or addresses."""
    assert parse_authors(byline) == authors


@pytest.mark.parametrize(
    "byline", ["", "By", "By Staff Reporter", "12345", "mara@gazette.example", "14 March 2025", "the sea"]
)
def test_a_byline_without_a_name_has_no_author(byline: str) -> None:
    """Nobody is made up."""
    assert parse_authors(byline) == ()


@pytest.mark.parametrize(
    "line",
    [
        "Mara Ellison",
        "MARA ELLISON",
        "J. R. Moss",
        "Tom van der Birk",
        "Mara Ellison, Tom Birk and Jo de Sand",
        "Ahmed bin Said & Jo Sand",
        "Иван Петров",
        "王小明",
        "김철수 기자",
        "山田太郎",
    ],
)
def test_a_line_of_names_is_known(line: str) -> None:
    """One to four persons, and nothing else."""
    assert looks_like_names(line)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "Mara",
        "Breaking News",
        "Harbour Gazette",
        "Read More",
        "About Us",
        "World Cup",
        "New York",
        "Health Reporter",
        "Mara Ellison said so",
        "Mara Ellison, 41",
        "Who is Mara Ellison?",
        "新闻",
        "A, B, C, D, E",
    ],
)
def test_other_short_lines_are_no_names(line: str) -> None:
    """Menus, outlets, places and sentences."""
    assert not looks_like_names(line)


_PIECES = st.sampled_from(
    [
        "By ",
        "Von ",
        "Mara ",
        "Ellison",
        ", ",
        " and ",
        "(",
        ")",
        "文 ",
        "山田",
        " 기자",
        "Reporting by ",
        ";",
        "dpa",
        "'",
        ".",
    ]
)


@given(st.text() | st.lists(_PIECES).map("".join))
def test_any_line_has_authors_of_its_own(byline: str) -> None:
    """Whatever is no known outlet stands in the byline, word for word."""
    authors = parse_authors(byline)
    assert len(set(authors)) == len(authors)
    assert all(author.strip() == author != "" for author in authors)
    assert looks_like_names(byline) in {True, False}


@pytest.mark.parametrize("piece", ["By ", "Mara Ellison, ", "a@", "(", "記者 ", "Reporting by ", "; editing by"])
def test_a_line_of_any_length_is_no_burden(piece: str) -> None:
    """No byline is long; of a long line only the beginning is looked at."""
    text = piece * (1_000_000 // len(piece))
    assert len(parse_authors(text)) <= 2
    assert not looks_like_names(text)
