"""The field register: what is stored of whom, why, on what basis, for how long, and what is searched after erasure."""
