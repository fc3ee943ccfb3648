"""SQLCipher itself: connections, pages, journals, columns and rows, one transaction."""
