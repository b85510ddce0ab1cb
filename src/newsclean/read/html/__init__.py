"""Pages in HTML: their text, line by line, what the markup says of each line, and what it says of the page."""
