"""The instructor's studio: the editor, the views beside it, and the rooms where a scenario is tried and proven."""
