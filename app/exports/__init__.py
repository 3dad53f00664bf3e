"""Paper: reports and tables, written whole or not at all."""
