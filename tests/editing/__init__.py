"""The language service of the studio, from outside: a text and an edit in, a text out."""
