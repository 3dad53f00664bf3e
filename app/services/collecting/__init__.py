"""Exam records from many laptops: verified, scored again, taken in once; what is refused is kept apart with why.

Nothing is imported here: every process that folds records begins with this package, and needs little of it.
"""
