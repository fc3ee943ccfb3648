"""The computer around the program: clock, paths, locks, idle time, process replacement."""
