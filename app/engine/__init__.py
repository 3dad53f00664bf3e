"""The drill itself: integer, deterministic, without clock, disk or dice of its own."""
