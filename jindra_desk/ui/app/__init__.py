"""One run of the program: from set-up or the lock screen to the pages, until the lock replaces the process."""
