"""newsclean: one noisy news page in, one typed article out, with an account of all that was left out and why."""

from newsclean.api import clean, clean_html, strip
from newsclean.article import (
    Article,
    Block,
    Credit,
    Dateline,
    Doubt,
    Paragraph,
    ParagraphKind,
    Picture,
    Section,
    Sentence,
    Source,
    SourceRole,
    Span,
    Timestamp,
    Warning_,
)
from newsclean.labels import Label
from newsclean.options import Options
from newsclean.repair import repair
from newsclean.serialize import article_schema

__all__ = [
    "Article",
    "Block",
    "Credit",
    "Dateline",
    "Doubt",
    "Label",
    "Options",
    "Paragraph",
    "ParagraphKind",
    "Picture",
    "Section",
    "Sentence",
    "Source",
    "SourceRole",
    "Span",
    "Timestamp",
    "Warning_",
    "article_schema",
    "clean",
    "clean_html",
    "repair",
    "strip",
]

__version__ = "0.1.0"
