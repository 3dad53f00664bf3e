"""What is stored of people, why and how long; what one of them may have in hand, and how they are forgotten."""
