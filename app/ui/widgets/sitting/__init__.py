"""Parts of the pages on which exams are begun, sat and told."""
