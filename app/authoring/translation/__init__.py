"""A scenario in another language: its lines out as a string table, and a string table back in."""
