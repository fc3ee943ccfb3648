"""The bounds within which a photo is read; one place for worker, service and tests (trust #14)."""

from __future__ import annotations

from typing import Final

MAX_PIXELS: Final = 80_000_000
"""More than any phone or camera in a salon makes by default; above it the picture is refused unread."""

MAX_INPUT_BYTES: Final = 96 * 1024 * 1024
MAX_OUTPUT_BYTES: Final = 64 * 1024 * 1024
WORKER_MEMORY_BYTES: Final = 2 * 1024 * 1024 * 1024
"""Address space: 80 megapixels decoded, converted and turned were measured at 1.3 GB."""

MAX_SIZE_NAME_BYTES: Final = 32
TIMEOUT_S: Final = 20.0

PREVIEW_SIDE: Final = 640
THUMBNAIL_SIDE: Final = 320
QUALITY: Final = 92
SMALL_QUALITY: Final = 86
