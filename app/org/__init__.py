"""Who answers to whom: the only room that knows networkx."""
