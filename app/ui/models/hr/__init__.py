"""What HR's rooms show, worked out without a widget."""
