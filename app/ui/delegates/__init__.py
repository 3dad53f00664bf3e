"""Delegates: one for each kind of painted cell."""
