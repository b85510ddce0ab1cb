r"""The calls: `clean`, `clean_html` and `strip`. They check their arguments; the stages are loaded at the first call."""

from datetime import date

from newsclean.article import Article
from newsclean.options import Options

_DEFAULTS = Options()


def clean(
    source: str | bytes,
    *,
    url: str | None = None,
    language: str | None = None,
    reference_date: date | None = None,
    options: Options = _DEFAULTS,
) -> Article:
    r"""Take the article out of the plain text of a news page.

    Args:
        source: the page as text, or its bytes, whose encoding is then found out.
        url: where the page came from, if known. Nothing is fetched.
        language: the language (ISO 639-1), if known; spares its detection.
        reference_date: the day (or moment) that the page was taken; supplies the year to dates printed without one and
            resolves "2 hours ago". Without it nothing is guessed.
        options: choices that hold for many pages alike.

    Returns:
        The article, also for an empty or hopeless page: it then has no sections, and a warning.

    Raises:
        TypeError: an argument is of a wrong type.
        ValueError: `language` is no known code.

    >>> article = clean(
    ...     "Ferry runs aground\n\nThe ferry to Port Kelda ran aground on Friday. Nobody was hurt, police said."
    ... )
    >>> article.title
    'Ferry runs aground'
    """
    _check(source, url, reference_date, options)
    from newsclean.assemble.language import check_language
    from newsclean.pipeline import run
    from newsclean.weigh.model import package_model

    return run(
        source if isinstance(source, str) else bytes(source),
        language=check_language(language),
        reference_date=reference_date,
        options=options,
        model=package_model(),
    )


def clean_html(
    source: str | bytes,
    *,
    url: str | None = None,
    language: str | None = None,
    reference_date: date | None = None,
    options: Options = _DEFAULTS,
) -> Article:
    r"""Take the article out of a news page in HTML.

    What the markup prints is cut into lines and labelled as plain text is; JSON-LD, meta tags and microdata give the
    headline, authors, dates, pictures and addresses that the page states of itself.

    Args:
        source: the page, or its bytes, whose encoding is then found out as browsers do.
        url: where the page came from, if known: relative addresses are resolved against it. Nothing is fetched.
        language: the language (ISO 639-1), if known; spares its detection.
        reference_date: the day (or moment) that the page was taken; see `clean`.
        options: choices that hold for many pages alike.

    Returns:
        The article, also for an empty, broken or hopeless page. Its spans count in `Article.source_text`, the page text.

    Raises:
        TypeError: an argument is of a wrong type.
        ValueError: `language` is no known code.

    >>> article = clean_html(
    ...     "<title>Ferry runs aground | Harbour Gazette</title><h1>Ferry runs aground</h1>"
    ...     "<p>The ferry to Port Kelda ran aground on Friday. Nobody was hurt, police said.</p>"
    ... )
    >>> article.title
    'Ferry runs aground'
    >>> article.text
    'The ferry to Port Kelda ran aground on Friday. Nobody was hurt, police said.'
    """
    _check(source, url, reference_date, options)
    from newsclean.assemble.language import check_language
    from newsclean.pipeline import run_html
    from newsclean.weigh.model import package_model

    return run_html(
        source if isinstance(source, str) else bytes(source),
        url=url,
        language=check_language(language),
        reference_date=reference_date,
        options=options,
        model=package_model(),
    )


def _check(source: object, url: object, reference_date: object, options: object) -> None:
    """Refuse what is of a wrong type."""
    for name, value, kinds, taken in (
        ("source", source, (str, bytes, bytearray, memoryview), "str or bytes"),
        ("url", url, (str, type(None)), "str or None"),
        ("reference_date", reference_date, (date, type(None)), "datetime.date, datetime.datetime or None"),
        ("options", options, (Options,), "newsclean.Options"),
    ):
        if not isinstance(value, kinds):
            raise TypeError(f"{name} must be {taken}, not {type(value).__name__}")


def strip(text: str | bytes) -> str:
    r"""The article as plain text, for a one-line map: `str(clean(text))`.

    >>> strip(
    ...     "Ferry runs aground\n\nThe ferry to Port Kelda ran aground on Friday. Nobody was hurt.\n\nShare this article"
    ... )
    'Ferry runs aground\n\nThe ferry to Port Kelda ran aground on Friday. Nobody was hurt.'
    """
    return str(clean(text))
