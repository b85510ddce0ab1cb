"""Articles as JSON: every field comes back, the schema fits, and wrong JSON is refused with its place."""

import json
from dataclasses import fields, replace

import jsonschema
import pytest
from hypothesis import given

import schema as schema_tool
from articles import EMPTY, FULL, article, articles
from newsclean import Article, Label, Source, article_schema
from newsclean.serialize import DERIVED, to_dict


@given(articles)
def test_every_article_comes_back(one: Article) -> None:
    """`from_json(to_json(a)) == a`, floats and odd characters included."""
    assert Article.from_json(one.to_json()) == one


@pytest.mark.parametrize("indent", [None, 2, 4])
def test_a_full_article_comes_back_at_any_indent(indent: int | None) -> None:
    """Indenting changes the look of the JSON alone."""
    text = FULL.to_json(indent=indent)
    assert Article.from_json(text) == FULL
    assert Article.from_json(text.encode()) == FULL
    assert ("\n" in text) == (indent is not None)


@pytest.mark.parametrize("text", ["\ud800", "a\udcff b", "\U0001f30a\ud83d", "\udc00\ud800"])
def test_lone_surrogates_come_back(text: str) -> None:
    """Text that no encoding can write is escaped, and read again."""
    one = replace(FULL, source_text=text, title=text)
    for written in (one.to_json(), one.to_json(indent=2)):
        written.encode("ascii")
        assert Article.from_json(written) == one


def test_text_is_not_escaped() -> None:
    """A person can read the JSON of a page in any script."""
    assert "Порт Кельда — 港" in article(title="Порт Кельда — 港").to_json()


def test_what_comes_back_has_the_types_that_went() -> None:
    """Enumerations, tuples and nested types are what they were, not strings and lists that equal them."""
    back = Article.from_json(FULL.to_json())
    assert isinstance(back.blocks[0].label, Label)
    assert isinstance(back.sources[0], Source)
    assert isinstance(back.sections[1].paragraphs[1].offsets[0], tuple)
    assert hash(back) == hash(FULL)


def test_a_subclass_reads_its_own() -> None:
    """`from_json` makes an article of the class it is called on."""

    class Stored(Article):
        pass

    assert type(Stored.from_json(FULL.to_json())) is Stored


def test_the_dictionary_is_plain_data() -> None:
    """`to_dict` holds only what JSON has, and says what `to_json` says."""

    def check(value: object) -> None:
        assert type(value) in {dict, list, str, int, float, type(None)}
        if isinstance(value, dict):
            assert all(type(key) is str for key in value)
            value = list(value.values())
        for item in value if isinstance(value, list) else ():
            check(item)

    check(FULL.to_dict())
    assert FULL.to_dict() == json.loads(FULL.to_json())


def test_the_members_are_the_fields_and_what_follows_from_them() -> None:
    """Text and language stand in the JSON for readers in other languages."""
    assert list(to_dict(FULL)) == [*(field.name for field in fields(Article)), *DERIVED]
    assert to_dict(FULL)["text"] == FULL.text
    assert to_dict(FULL)["language"] == "en"


def test_derived_and_unknown_members_are_passed_over() -> None:
    """JSON with other derived members, as another version may write it, gives the same article."""
    data = FULL.to_dict() | {"text": "something else", "language": 3, "colour": [1]}
    assert Article.from_json(json.dumps(data)) == FULL
    for name in DERIVED:
        del data[name]
    assert Article.from_json(json.dumps(data)) == FULL


@pytest.mark.parametrize(
    ("text", "message"),
    [
        pytest.param("", "not JSON", id="nothing"),
        pytest.param("{", "not JSON", id="cut-off"),
        pytest.param("Harbour wall closed", "not JSON", id="prose"),
        pytest.param("[" * 100_000, "not (JSON|an article)", id="deep"),
        pytest.param("\ud800", "not JSON", id="lone-surrogate"),
        pytest.param(b"\xff\xfe", "not JSON", id="no-utf-8"),
        pytest.param("[]", "not an article", id="array"),
        pytest.param("{}", "not an article: .*title", id="empty-object"),
        pytest.param('"\\ud800"', "not (JSON|an article)", id="surrogate-string"),
        pytest.param(json.dumps(EMPTY | {"title": 3}), r"\$\.title", id="wrong-type"),
        pytest.param(
            json.dumps(FULL.to_dict() | {"blocks": [FULL.to_dict()["blocks"][0] | {"label": "sharing"}]}),
            r"\$\.blocks\[0\]\.label|\$\.blocks\[\.\.\.\]\.label",
            id="unknown-label",
        ),
    ],
)
def test_wrong_json_is_refused(text: str | bytes, message: str) -> None:
    """`ValueError`, and nothing else, says what is wrong and where."""
    with pytest.raises(ValueError, match=message):
        Article.from_json(text)


def test_the_schema_file_is_fresh() -> None:
    """The schema in the package is what `python tools/schema.py` writes from the types."""
    assert schema_tool.PATH.read_text(encoding="utf-8") == schema_tool.written()


def test_the_schema_is_a_schema() -> None:
    """It is valid as JSON Schema, and describes every member in words."""
    schema = article_schema()
    jsonschema.Draft202012Validator.check_schema(schema)
    for definition in schema["$defs"].values():
        assert definition["description"]
        assert all(member["description"] for member in definition.get("properties", {}).values())


@given(articles)
def test_every_article_fits_the_schema(one: Article) -> None:
    """What `to_json` writes is what the schema says."""
    jsonschema.Draft202012Validator(article_schema()).validate(json.loads(one.to_json()))


@pytest.mark.parametrize("change", [{"title": 3}, {"blocks": [{}]}, {"authors": None}], ids=str)
def test_the_schema_refuses_what_is_no_article(change: dict[str, object]) -> None:
    """The schema is of use as a check."""
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(FULL.to_dict() | change, article_schema())
