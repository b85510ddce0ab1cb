"""The parser's events, told to a walk over the page. This is the one place that knows the parser."""

from turbohtml.saxparse import SaxHandler, sax_parse

from newsclean.read.html.walk import Walk


def tell(source: str, walk: Walk) -> None:
    """Tell a walk of each start, each end and each text of a page in HTML, in document order."""
    handler = SaxHandler()
    # The parser calls the walk's own methods, with nothing in between: it does so thousands of times a page.
    vars(handler).update(start_element=walk.start_element, end_element=walk.end_element, characters=walk.characters)
    sax_parse(source, handler)
