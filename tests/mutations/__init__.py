"""Each protection is taken out once, in a copy of the tree, and a test must fail: `python -m tests.mutations`."""
