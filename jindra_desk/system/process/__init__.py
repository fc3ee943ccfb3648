"""This process: how it is replaced, how it ends, what it writes down of faults."""
