"""What the program can do, in the users' verbs: no widgets, no SQL."""
