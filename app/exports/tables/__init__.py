"""Tables for HR: which columns there are, what may stand in a cell, and the files they are written to."""
