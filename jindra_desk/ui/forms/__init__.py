"""What every form shares: errors at their field, drafts, the caret, and the rows that two screens show."""
