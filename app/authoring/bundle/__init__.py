"""Bundles: one file that carries a scenario with its chart, policy, case and pictures to another machine."""
