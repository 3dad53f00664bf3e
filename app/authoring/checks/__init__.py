"""What a file that reads well may still get wrong: one module a family of mistakes."""
