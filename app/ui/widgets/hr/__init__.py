"""HR's rooms: people, decisions, records that come in, pictures, privacy."""
