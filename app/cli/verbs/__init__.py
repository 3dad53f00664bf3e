"""One file a verb: `add` describes it to the parser, `run` does it and returns the exit code."""
