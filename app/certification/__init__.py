"""The rules that certify: pure, and in whole numbers wherever something is stated or kept."""
