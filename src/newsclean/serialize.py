"""Articles as plain data and as JSON, and the schema of that JSON."""

import json
from dataclasses import fields, is_dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from newsclean.article import Article

    ArticleT = TypeVar("ArticleT", bound=Article)

DERIVED = ("text", "language", "language_confidence")
"""What the JSON holds beside the fields of `Article`; `from_json` leaves it aside and works it out anew."""


def to_dict(article: "Article") -> dict[str, Any]:
    """The article as plain `dict`, `list`, `str`, `int`, `float` and `None`: its fields, then `DERIVED`."""
    return {name: _plain(value) for name, value in _items(article).items()}


def to_json(article: "Article", *, indent: int | None = None) -> str:
    """The article as JSON (`str`), on one line, or indented by that many spaces.

    Text is written as it is, not as escapes. Only where it holds lone surrogates, which no encoding can write, is all
    that is not ASCII escaped.
    """
    import msgspec

    try:
        encoded = msgspec.json.encode(_items(article))
    except UnicodeEncodeError:
        return json.dumps(to_dict(article), indent=indent, separators=(",", ":") if indent is None else None)
    return (encoded if indent is None else msgspec.json.format(encoded, indent=indent)).decode()


def from_json(cls: "type[ArticleT]", text: str | bytes) -> "ArticleT":
    """The article that `to_json` wrote, equal to it in every field. Members that no field has are passed over.

    Raises:
        ValueError: the text is not JSON, or not an article; the message says where (`$.blocks[3].label`).
    """
    import msgspec

    try:
        return _read(cls, text)
    except msgspec.ValidationError as error:
        raise ValueError(f"this JSON is not an article: {error}") from None
    except (ValueError, RecursionError) as error:
        raise ValueError(f"this is not JSON: {error}") from None


def article_schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of what `to_json` writes, as a new `dict`.

    >>> article_schema()["$schema"]
    'https://json-schema.org/draft/2020-12/schema'
    >>> article_schema()["$defs"]["Span"]["required"]
    ['start', 'end']
    """
    from importlib.resources import files

    schema: dict[str, Any] = json.loads(files("newsclean").joinpath("data", "article.schema.json").read_bytes())
    return schema


def _read(cls: "type[ArticleT]", text: str | bytes) -> "ArticleT":
    import msgspec

    try:
        return msgspec.json.decode(text, type=cls)
    except msgspec.ValidationError:
        raise
    except (ValueError, msgspec.DecodeError):
        # Broken JSON, or the escape of a lone surrogate, which only the standard library reads.
        return msgspec.convert(json.loads(text), cls)


def _items(article: "Article") -> dict[str, Any]:
    names = [field.name for field in fields(article)]
    return {name: getattr(article, name) for name in (*names, *DERIVED)}


def _plain(value: Any) -> Any:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if is_dataclass(value):
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    return value
