// @ts-check
/**
 * Lets a library built against glibc 2.38 load on an older one. It asks for eight functions in their version of 2.38
 * only: `fmod`, and seven of the kind `__isoc23_strtol` (the same functions, accepting binary literals too). Each has
 * an equivalent in glibc's first version, so two tables of the file are changed: needed versions 2.38 become that first
 * version, and the seven names lose their prefix. No byte moves.
 *
 * Offsets are those of the ELF-64 object file format and of "Symbol Versioning" in the Linux Standard Base.
 */

const tooNew = 'GLIBC_2.38';
const newPrefix = '__isoc23_';

const symbolTable = 11;
const neededVersions = 0x6ffffffe;
const symbolLength = 24;

/**
 * Changes a 64-bit little-endian shared library in place.
 *
 * @param {Buffer} file
 * @param {string} firstVersion glibc's first version on this architecture, such as `GLIBC_2.2.5`
 * @throws {Error} when the file is not laid out as expected
 */
export function acceptOlderGlibc(file, firstVersion) {
  const sections = readSections(file);
  const symbols = present(sections.find(({ type }) => type === symbolTable));
  const needs = present(sections.find(({ type }) => type === neededVersions));
  const names = present(sections[symbols.link]).offset;

  lowerVersions(file, needs, names, firstVersion);
  for (let at = symbols.offset; at < symbols.offset + symbols.size; at += symbolLength) {
    const name = file.readUInt32LE(at);
    if (textAt(file, names + name).startsWith(newPrefix)) file.writeUInt32LE(name + newPrefix.length, at);
  }
}

/** @param {Buffer} file */
function readSections(file) {
  const start = Number(file.readBigUInt64LE(0x28));
  const length = file.readUInt16LE(0x3a);
  return Array.from({ length: file.readUInt16LE(0x3c) }, (_, index) => {
    const at = start + index * length;
    return {
      type: file.readUInt32LE(at + 0x04),
      offset: Number(file.readBigUInt64LE(at + 0x18)),
      size: Number(file.readBigUInt64LE(at + 0x20)),
      link: file.readUInt32LE(at + 0x28),
      info: file.readUInt32LE(at + 0x2c),
    };
  });
}

/**
 * Each needed version is a hash (4 bytes), flags, an index, and its name (at 8); the loader looks at hash and name.
 *
 * @param {Buffer} file
 * @param {{ offset: number, info: number }} needs
 * @param {number} names
 * @param {string} firstVersion
 */
function lowerVersions(file, needs, names, firstVersion) {
  const entries = listVersions(file, needs).map((at) => ({
    at,
    version: textAt(file, names + file.readUInt32LE(at + 8)),
  }));
  const first = present(entries.find(({ version }) => version === firstVersion));
  for (const { at } of entries.filter(({ version }) => version === tooNew)) {
    file.copy(file, at, first.at, first.at + 4);
    file.copy(file, at + 8, first.at + 8, first.at + 12);
  }
}

/**
 * A list of libraries (their number in `info`), each with a list of the versions wanted of it; links are relative.
 *
 * @param {Buffer} file
 * @param {{ offset: number, info: number }} needs
 * @returns {number[]} where each version entry stands
 */
function listVersions(file, needs) {
  const entries = [];
  let library = needs.offset;
  for (let seen = 0; seen < needs.info; seen += 1) {
    let entry = library + file.readUInt32LE(library + 8);
    for (let left = file.readUInt16LE(library + 2); left > 0; left -= 1) {
      entries.push(entry);
      entry += file.readUInt32LE(entry + 12);
    }
    library += file.readUInt32LE(library + 12);
  }
  return entries;
}

/**
 * @param {Buffer} file
 * @param {number} at
 */
const textAt = (file, at) => file.toString('latin1', at, file.indexOf(0, at));

/**
 * @template T
 * @param {T | undefined} value
 */
function present(value) {
  if (value === undefined) throw new Error('This library is not laid out as expected');
  return value;
}
