"""Tests of the guards on free text."""
