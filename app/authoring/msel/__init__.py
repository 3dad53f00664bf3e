"""An exercise planner's event list (MSEL): scenario to table, and table to planned changes of the scenario's text."""
