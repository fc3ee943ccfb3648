"""One open vault, and the frame of every write: changes, drafts, the gates for text and for today."""
