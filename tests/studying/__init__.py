"""Studying a text for an editor."""
