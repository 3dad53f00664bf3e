"""Spreadsheets as plain tables of text: what a person sees in the cells, and nothing that runs."""
