"""Files that may hold a picture, read where the owner keeps them: links are followed, pipes never waited for."""

from __future__ import annotations

from pathlib import Path

from jindra_desk.disk.reading import FileNature, NotRegular, open_regular
from jindra_desk.domain.base.errors import FileUnreadable
from jindra_desk.domain.photos.photo import PhotoFolder

_MOST_BYTES = 100 * 1024 * 1024
"""More than the worker takes; what is longer is refused by it, unread."""


class DiskPictureFiles:
    """The port `PictureFiles` on a disk."""

    def read(self, path: Path) -> bytes:
        """All of a file, or so much that it is refused for its length; raises `PhotoFolder` or `FileUnreadable`."""
        try:
            with open_regular(path.resolve()) as file:
                return file.read(_MOST_BYTES + 1)
        except NotRegular as odd:
            if odd.nature is FileNature.FOLDER:
                raise PhotoFolder("photo") from odd
            raise FileUnreadable(file=path.name) from odd
        except (OSError, RuntimeError) as fault:
            raise FileUnreadable(file=path.name) from fault
