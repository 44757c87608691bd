/**
 * Draws the extension's own icons: a person's round head and, beside it, the small diamond of a status.
 * Run `node icons/draw.mjs` after a change; the PNG files are committed.
 */
import fs from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';

const PAPER = [28, 60, 92];
const PERSON = [255, 255, 255];
const STATUS = [255, 179, 0];
const FINE = 4; // samples per pixel and direction

/** The colour at a point of the unit square, or null outside of the rounded square. */
function colourAt(x, y) {
  const dx = Math.max(Math.abs(x - 0.5) - 0.28, 0);
  const dy = Math.max(Math.abs(y - 0.5) - 0.28, 0);
  if (Math.hypot(dx, dy) > 0.22) return null;
  const fromStatus = Math.abs(x - 0.71) + Math.abs(y - 0.66);
  if (fromStatus < 0.23) return STATUS;
  if (fromStatus < 0.3) return PAPER;
  if (Math.hypot(x - 0.42, y - 0.34) < 0.16) return PERSON;
  if (((x - 0.42) / 0.27) ** 2 + ((y - 0.8) / 0.24) ** 2 < 1 && y < 0.8) return PERSON;
  return PAPER;
}

function pixel(size, column, row) {
  const sum = [0, 0, 0];
  let hits = 0;
  for (let i = 0; i < FINE * FINE; i++) {
    const x = (column + ((i % FINE) + 0.5) / FINE) / size;
    const y = (row + (Math.floor(i / FINE) + 0.5) / FINE) / size;
    const colour = colourAt(x, y);
    if (!colour) continue;
    hits++;
    for (const part of [0, 1, 2]) sum[part] += colour[part];
  }
  return hits === 0
    ? [0, 0, 0, 0]
    : [...sum.map((part) => Math.round(part / hits)), Math.round((hits * 255) / FINE ** 2)];
}

function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc32(body), body.length + 4);
  return out;
}

function png(size) {
  const lines = Array.from({ length: size }, (_, row) =>
    Buffer.from([0, ...Array.from({ length: size }, (_, column) => pixel(size, column, row)).flat()]),
  );
  const head = Buffer.alloc(13);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(size, 4);
  head.set([8, 6, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.concat(lines))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

for (const size of [16, 32, 48, 128]) {
  fs.writeFileSync(new URL(`../public/icons/${size}.png`, import.meta.url), png(size));
}
