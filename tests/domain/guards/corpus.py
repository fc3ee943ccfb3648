"""Numbers and codes as people and scanners write them, made by a seed: valid ones, harmless ones, damaged ones."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence

WEIGHTS = (9, 8, 7, 6, 5, 4, 3, 2, -1)
SEPARATORS = (
    "", " ", ".", "-", "\t", "\n", "\r\n", "/", ",", "_", ";", ":", "|", "*", "+", "'", "  ", " - ", " / ", ", ",
    "\u00b7", "\u2003", "\u2009", "\u202f", "\u3000", "\u00a0", "\u200b", "\u200c", "\u2060", "\ufeff", "\u00ad",
    "\u200e",
    "\u202a", "\u2066", "\u2011", "\u2013", "\u2014", "\u2212", "&nbsp;", "&#160;",
    "    ",
)
GROUPINGS = ((9,), (3, 3, 3), (4, 2, 3), (2, 2, 2, 3), (1,) * 9)


def bsn(dice: random.Random) -> str:
    """Nine digits that pass the 11-test, by the rule of law.md."""
    while True:
        head = [dice.randrange(10) for _ in range(8)]
        last = sum(weight * digit for weight, digit in zip(WEIGHTS[:8], head, strict=True)) % 11
        if last < 10 and any(head):
            return "".join(map(str, [*head, last]))


def grouped(number: str, sizes: Sequence[int], gap: str) -> str:
    """The number cut into groups with `gap` between them."""
    parts, place = [], 0
    for size in sizes:
        parts.append(number[place:place + size])
        place += size
    return gap.join(parts)


def written_bsns(dice: random.Random) -> Iterator[str]:
    """Every separator with every grouping; and the digits of other scripts."""
    for gap in SEPARATORS:
        for sizes in GROUPINGS:
            yield grouped(bsn(dice), sizes, gap)
    for zero in "\uff10\u0660\u0966\U0001d7ce":
        yield "".join(chr(ord(zero) + int(digit)) for digit in bsn(dice))


def harmless(dice: random.Random) -> Iterator[str]:
    """What stands in the owner's notes and is no BSN; without runs of nine digits, of which 1 in 11 passes the test."""
    day, month, hour, minute = (dice.randrange(1, 29), dice.randrange(1, 13), dice.randrange(24), dice.randrange(60))
    year, other = dice.randrange(1950, 2100), dice.randrange(1950, 2100)
    digits = "".join(str(dice.randrange(10)) for _ in range(20))
    for gap in ".:":
        yield f"{day:02}-{month:02} {hour:02}{gap}{minute:02}"
        yield f"{day:02}-{month:02}-{year} {hour:02}{gap}{minute:02}"
        yield f"{day}/{month}/{year}, {hour:02}{gap}{minute:02}"
        yield f"{hour:02}{gap}{minute:02} - {(hour + 1) % 24:02}{gap}{minute:02}"
        yield f"{year}-{month:02}-{day:02} {hour:02}{gap}{minute:02}{gap}{minute:02}"
    yield f"{year}-{other}"
    yield f"{year}/{other}"
    yield f"{year}, {other} en {year}"
    yield f"06{digits[:8]}"
    yield f"06-{digits[:8]}"
    yield f"06 {digits[:2]} {digits[2:4]} {digits[4:6]} {digits[6:8]}"
    yield f"+31 6 {digits[:4]} {digits[4:8]}"
    yield f"0031 6{digits[:8]}"
    yield f"(06) {digits[:8]}"
    yield f"€ {digits[0]}.{digits[1:4]},{digits[4:6]} / € {digits[6:8]},{digits[8:10]}"
    yield f"€ {digits[:2]},{digits[2:4]} + € {digits[4:6]},{digits[6:8]}"
    yield f"{digits[:2]},{digits[2]} mm, stand {digits[3]}, {digits[4:8]} pulsen"
    yield f"{digits[:2]}%, {digits[2:4]}%, {digits[4:6]}%, {digits[6:8]}%"
    yield f"peel {digits[:2]} % / {digits[2:4]} % / {digits[4:6]} % / {digits[6:8]} %"
    yield f"€{digits[:2]}, €{digits[2:4]}, €{digits[4:6]}, €{digits[6:8]}"
    yield f"{digits[:2]}° {digits[2:4]}° {digits[4:6]}° {digits[6:9]}°"
    yield f"lot {digits[:2]}-{digits[2:6]}"
    yield f"12 J/cm² bij {digits[:4]} Hz, {digits[4:6]},{digits[6]} W"
    yield f"postcode {dice.randrange(1000, 9999)} AB {digits[:3]}"


TD3 = "P<NLDDE<BRUIJN<<WILLEKE<LISELOTTE<<<<<<<<<<<\nSPECI20142NLD6503101F2403096999999990<<<<<84"
TD2 = "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408122F1204159<<<<<<<6"
TD1 = "I<NLDSPECI20142999999990<<<<<8\n6503101F2403096NLD<<<<<<<<<<<8\nDE<BRUIJN<<WILLEKE<LISELOTTE<<"


def damaged_codes(dice: random.Random, rounds: int) -> Iterator[str]:
    """Codes as scanners, phones and mail programs spoil them."""
    for code in (TD1, TD2, TD3):
        for wrong in ("K", "c", "(", "\uff1c", "&lt;", "‹", "[", "«"):
            yield code.replace("<", wrong)
            yield "".join(wrong if sign == "<" and dice.random() < 0.3 else sign for sign in code)
            yield "".join(wrong if sign == "<" and dice.random() < 0.7 else sign for sign in code)
        yield "".join(chr(ord(sign) + 0xFEE0) if sign != "\n" else sign for sign in code)
        yield code.lower()
        for width in (15, 18, 20, 24, 25, 28, 32, 40):
            flat = code.replace("\n", "")
            yield "\n".join(flat[place:place + width] for place in range(0, len(flat), width))
        yield from (line for line in code.split("\n"))
        yield code.replace("\n", " ")
        for _ in range(rounds):
            places = [place for place, sign in enumerate(code) if sign == "<"]
            place = dice.choice(places)
            yield code[:place] + dice.choice("X-.1 *>") + code[place + 1:]
