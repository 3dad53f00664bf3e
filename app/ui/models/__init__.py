"""What lists and tables show: rows in, formatted cells out."""
