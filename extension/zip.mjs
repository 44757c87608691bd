import fs from 'node:fs';
import path from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';

/** All files below a folder, as paths with `/`, sorted, so that the same source gives the same zip. */
function filesBelow(folder, prefix = '') {
  return fs
    .readdirSync(path.join(folder, prefix), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) =>
      entry.isDirectory() ? filesBelow(folder, `${prefix}${entry.name}/`) : [`${prefix}${entry.name}`],
    );
}

function fields(signature, entry) {
  const head = Buffer.alloc(signature === 0x04034b50 ? 30 : 46);
  const at = signature === 0x04034b50 ? 4 : 6;
  head.writeUInt32LE(signature, 0);
  if (at === 6) head.writeUInt16LE(20, 4);
  head.writeUInt16LE(20, at);
  head.writeUInt16LE(0x0800, at + 2); // names are UTF-8
  head.writeUInt16LE(8, at + 4); // deflate
  head.writeUInt16LE(0x21, at + 8); // 1980-01-01: a zip of the same files is the same zip
  head.writeUInt32LE(entry.sum, at + 10);
  head.writeUInt32LE(entry.packed.length, at + 14);
  head.writeUInt32LE(entry.size, at + 18);
  head.writeUInt16LE(entry.name.length, at + 22);
  if (at === 6) head.writeUInt32LE(entry.offset, 42);
  return Buffer.concat([head, entry.name]);
}

/**
 * Files of a folder as the bytes of a zip archive, which is what the stores want.
 *
 * @param files paths with `/` from the folder, in their order; without them all that there are
 */
export function zip(folder, files = filesBelow(folder)) {
  const parts = [];
  const entries = [];
  let offset = 0;
  for (const file of files) {
    const bytes = fs.readFileSync(path.join(folder, file));
    const entry = {
      name: Buffer.from(file),
      size: bytes.length,
      packed: deflateRawSync(bytes),
      sum: crc32(bytes),
      offset,
    };
    const local = Buffer.concat([fields(0x04034b50, entry), entry.packed]);
    parts.push(local);
    entries.push(entry);
    offset += local.length;
  }
  const directory = Buffer.concat(entries.map((entry) => fields(0x02014b50, entry)));
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, directory, end]);
}
