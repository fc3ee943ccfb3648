"""The parts that every screen is composed from, in the look of the program."""
