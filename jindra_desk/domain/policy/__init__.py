"""The policy in force: its values, where each comes from, and the law's floor under them."""
