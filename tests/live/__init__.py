"""A scenario studied while it is being written."""
