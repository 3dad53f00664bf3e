"""What the window's tests are built from."""
