"""Names without capitals are told by surnames and by the word for "reporter"."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.facts.eastern_names import are_eastern_names, eastern_names


@pytest.mark.parametrize(
    ("byline", "names"),
    [
        ("文 山田太郎", ["山田太郎"]),
        ("取材・山田 太郎", ["山田 太郎"]),
        ("本报记者 王小明 李华", ["王小明", "李华"]),
        ("记者：王小明，编辑：李华", ["王小明"]),
        ("김철수 기자", ["김철수"]),
        ("港口日报", []),
        ("来源：港口网", []),
        ("", []),
    ],
)
def test_a_byline_names_its_writers(byline: str, names: list[str]) -> None:
    """Those who wrote, not those who edited, and no outlets."""
    assert list(eastern_names(byline)) == names


@pytest.mark.parametrize("line", ["王小明", "王小明 李华", "김철수 기자", "山田太郎"])
def test_a_line_of_names_is_known(line: str) -> None:
    """A common surname and the length of a name."""
    assert are_eastern_names(line)


@pytest.mark.parametrize("line", ["", "新闻", "港口", "国际新闻", "뉴스", "王小明说港口关闭", "スポーツ"])
def test_other_lines_are_no_names(line: str) -> None:
    """Menus and sentences."""
    assert not are_eastern_names(line)


@given(st.text(alphabet="王李小明山田太郎记者文編集김철수 기자、：・ab ", max_size=30))
def test_names_stand_in_the_byline(byline: str) -> None:
    """Nothing is made up, whatever the text."""
    for name in eastern_names(byline):
        assert all(part in byline for part in name.split())
    assert are_eastern_names(byline) in {True, False}
