"""JSON is read as pages print it."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.metadata.loose_json import read_json
from strategies import broken_json

_FERRY = {"headline": "Ferry runs aground", "author": {"name": "Mara Ellison"}}
_PRINTED = json.dumps(_FERRY)


@pytest.mark.parametrize(
    ("label", "text", "values"),
    [
        ("as it should be", _PRINTED, (_FERRY,)),
        ("white space around", f"\n  {_PRINTED}\n", (_FERRY,)),
        ("an HTML comment around", f"<!-- {_PRINTED} -->", (_FERRY,)),
        ("CDATA around", f"<![CDATA[{_PRINTED}]]>", (_FERRY,)),
        ("CDATA in comments", f"//<![CDATA[\n{_PRINTED}\n//]]>", (_FERRY,)),
        ("a semicolon behind", f"{_PRINTED};", (_FERRY,)),
        ("escaped as HTML", _PRINTED.replace('"', "&quot;"), (_FERRY,)),
        ("JSON in a string", json.dumps(_PRINTED), (_FERRY,)),
        ("a raw line end in a string", '{"headline": "Ferry\nruns"}', ({"headline": "Ferry\nruns"},)),
        ("a comma too many", '{"tags": ["ferry", "harbour",], }', ({"tags": ["ferry", "harbour"]},)),
        ("a comma too few", '{"a": "ferry"\n "b": "harbour"}', ({"a": "ferry", "b": "harbour"},)),
        ("two objects", '{"a": "ferry"} {"b": "harbour"}', ({"a": "ferry"}, {"b": "harbour"})),
        ("quotes that are not escaped", '{"headline": "The "Kelda" sails"}', ({"headline": 'The "Kelda" sails'},)),
        ("cut off", '{"headline": "Ferry", "description": "It ran', ({"headline": "Ferry"},)),
        ("a bracket too many", '{"headline": "Ferry"}}', ({"headline": "Ferry"},)),
        ("a bad escape", r'{"headline": "Ferry \x runs", "b": "1"}', ({"headline": r"Ferry \x runs", "b": "1"},)),
        ("numbers as printed", '{"width": 1200, "ratio": 1.50}', ({"width": "1200", "ratio": "1.50"},)),
        ("words", '{"isAccessibleForFree": false,}', ({"isAccessibleForFree": False},)),
        ("nothing", "", ()),
        ("no JSON", "window.ferry = load()", ()),
    ],
)
def test_json_is_read_as_printed(label, text, values) -> None:
    """Whole JSON exactly, broken JSON as far as it can be read."""
    assert read_json(text) == values, label


@given(
    st.recursive(
        st.text() | st.booleans() | st.none(), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner)
    )
)
def test_whole_json_is_read_like_python_does(value) -> None:
    """Only what is broken is read in another way."""
    printed = json.dumps({"value": value})
    assert read_json(printed) == ({"value": value},)


@given(broken_json())
def test_no_text_raises(text) -> None:
    """Whatever stands in the script."""
    assert isinstance(read_json(text), tuple)


@pytest.mark.parametrize(
    "piece", ['"', "{", "[", "}", '{"a":', '"a" ', "\\", '" \n', ' "', "[}", ",", "<!--", '{"a": "b"}']
)
def test_a_long_script_is_no_burden(piece) -> None:
    """Time grows with the length, and depth is no matter."""
    assert isinstance(read_json("{" + piece * (300_000 // len(piece))), tuple)
