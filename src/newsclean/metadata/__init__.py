"""What an HTML page says about its article beside printing it: JSON-LD, meta tags, microdata, marked-up dates and names."""
