#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""screenshot.py FRAMEBUFFER OUT.png: an X server's screen as its -fbdir has it (an xwd file), written as PNG. Prints how many
colours are on it: a screen with nothing but a background has one or two."""
import pathlib
import struct
import sys
import zlib


def main(source, target):
    data = pathlib.Path(source).read_bytes()
    header = struct.unpack(">25I", data[:100])
    size, width, height, bits, row, colours = header[0], header[4], header[5], header[11], header[12], header[19]
    if bits != 32 or header[7] != 0:
        sys.exit(f"{source}: only 32 bits a pixel, lowest byte first, are understood")
    pixels = data[size + 12 * colours:]
    lines, seen = [], set()
    for y in range(height):
        line = pixels[y * row:y * row + 4 * width]
        seen.update(struct.unpack(f"<{width}I", line))
        rgb = bytearray(3 * width)
        rgb[0::3], rgb[1::3], rgb[2::3] = line[2::4], line[1::4], line[0::4]
        lines.append(b"\0" + rgb)

    def chunk(kind, body):
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    pathlib.Path(target).write_bytes(
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
        + chunk(b"IDAT", zlib.compress(b"".join(lines))) + chunk(b"IEND", b""))
    print(len({pixel & 0xffffff for pixel in seen}))


main(*sys.argv[1:])
