"""Stormdrill: a desktop trainer for social-media crises."""

__version__ = "0.1.0"
