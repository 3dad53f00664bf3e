"""What the studio's editor, views and rooms show, worked out without a widget."""
