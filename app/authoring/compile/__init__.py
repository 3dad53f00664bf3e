"""From typed files to the frozen objects that the engine reads."""
