"""The practice as a business: who works for it from outside, and so holds something of its clients."""
