"""What the program can do, in the verbs of those who use it."""
