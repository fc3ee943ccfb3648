"""Untrusted photos in, clean photos out: decoding happens in a process that can be killed."""
