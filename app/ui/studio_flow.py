"""Leads through the studio: makes its page, brings it what the services know, and opens what it asks for."""
