"""Repair: wrong encodings, entities, controls and invisible characters, with the way back to the source kept."""

__all__ = ["repair"]


def repair(text: str) -> str:
    r"""Repair the damage that text takes on its way: wrong encodings, entities, controls, invisible characters.

    Undoes mojibake, decodes HTML entities, joins surrogate pairs, puts spaces for controls and for no-break and other
    odd spaces, drops zero-width and direction marks that nothing needs, leaves `\n` as the only line end, and brings
    the text into Normalization Form C. Characters that are right stay: curly quotes, dashes, ligatures, full-width
    forms, emoji. Repairing twice changes nothing more.

    Args:
        text: any `str`, plain text.

    Returns:
        The repaired text (`str`).

    Raises:
        TypeError: `text` is no `str`.

    >>> repair("The harbour masterâ€™s cafÃ© &amp; bar")
    'The harbour master’s café & bar'
    """
    if not isinstance(text, str):
        raise TypeError(f"repair takes a str, not {type(text).__name__}; decode bytes first")
    from newsclean.repair.stage import repair_text

    return repair_text(text).text
