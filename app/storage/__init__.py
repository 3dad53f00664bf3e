"""The database: the only room that knows SQL. Everything in it is an account of runs and people."""
