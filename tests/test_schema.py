"""The program that writes the JSON Schema: descriptions come from docstrings."""

import schema


def test_descriptions_are_the_first_paragraphs_of_docstrings() -> None:
    """Classes, fields and properties are described in their own words, on one line; a field without, by its name."""
    source = '''
class Boat:
    """A boat.

    More about it.
    """

    name: str
    """Its name,
    as painted."""
    home_port: str
    masts: int = 1
    """How many."""

    @property
    def flag(self) -> str:
        """The flag it flies."""
'''
    assert schema.descriptions(source) == {
        "Boat": "A boat.",
        "Boat.name": "Its name, as painted.",
        "Boat.home_port": "home port",
        "Boat.masts": "How many.",
        "Boat.flag": "The flag it flies.",
    }
