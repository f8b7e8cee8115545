"""xent: entropy, cross entropy and negative log likelihood, seen, moved and checked."""

__version__ = "0.1.0"
