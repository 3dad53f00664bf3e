"""The language service of the studio: edits, names and completions on a text that may not parse just now."""
