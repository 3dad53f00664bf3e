"""Rehearsals: robot trainees that play a scenario before any person does."""
