"""ICC profiles as phones and cameras write them, byte by byte; nothing of `imaging/` is used."""

from __future__ import annotations

import struct

SRGB_SHAPE = b"para\0\0\0\0\0\x03\0\0" + b"".join(
    struct.pack(">i", round(value * 65536)) for value in (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045))
ADOBE_SHAPE = b"curv\0\0\0\0\0\0\0\x01\x02\x33"

DISPLAY_P3 = ((0.51512, 0.24120, -0.00105), (0.29198, 0.69225, 0.04189), (0.15710, 0.06657, 0.78407))
ADOBE_RGB = ((0.60974, 0.31111, 0.01947), (0.20528, 0.62567, 0.06087), (0.14919, 0.06322, 0.74457))
SRGB = ((0.43607, 0.22249, 0.01392), (0.38515, 0.71687, 0.09708), (0.14307, 0.06061, 0.71410))


def profile(name: str, colorants: tuple[tuple[float, float, float], ...] = DISPLAY_P3,
            shape: bytes = SRGB_SHAPE) -> bytes:
    """A matrix profile that calls itself `name`; `colorants` are XYZ under D50 of red, green and blue."""

    def fixed(*values: float) -> bytes:
        return b"".join(struct.pack(">i", round(value * 65536)) for value in values)

    def xyz(*values: float) -> bytes:
        return b"XYZ \0\0\0\0" + fixed(*values)

    text = b"desc\0\0\0\0" + struct.pack(">I", len(name) + 1) + name.encode() + b"\0" * 79
    red, green, blue = colorants
    tags = [(b"desc", text), (b"cprt", b"text\0\0\0\0none\0"), (b"wtpt", xyz(0.9642, 1.0, 0.8249)),
            (b"rXYZ", xyz(*red)), (b"gXYZ", xyz(*green)), (b"bXYZ", xyz(*blue)),
            (b"rTRC", shape), (b"gTRC", shape), (b"bTRC", shape)]
    place = 128 + 4 + 12 * len(tags)
    index, body = struct.pack(">I", len(tags)), b""
    for tag, content in tags:
        content += b"\0" * (-len(content) % 4)
        index += tag + struct.pack(">II", place + len(body), len(content))
        body += content
    head = struct.pack(">I4sI4s4s4s12s4s", place + len(body), b"none", 0x02400000, b"mntr", b"RGB ", b"XYZ ",
                       bytes(12), b"acsp")
    return head.ljust(68, b"\0") + fixed(0.9642, 1.0, 0.8249) + bytes(48) + index + body
