"""Step 18: a photo knows since when the client approves it for the website and for social media, and until when.

A yes of before this step approves no photo: nobody was asked about one.
"""

from __future__ import annotations

NUMBER = 18
NAME = "photo_approvals"

STATEMENTS: tuple[str, ...] = (
    "ALTER TABLE photos ADD COLUMN website_on TEXT",
    "ALTER TABLE photos ADD COLUMN website_ended_on TEXT",
    "ALTER TABLE photos ADD COLUMN social_on TEXT",
    "ALTER TABLE photos ADD COLUMN social_ended_on TEXT",
)
