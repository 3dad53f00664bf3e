"""What a scenario's text means, answered while it is being written, in a process of its own so that no key waits."""
