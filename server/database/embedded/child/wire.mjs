// @ts-check
/**
 * MongoDB's wire protocol, as much of it as a listener needs: where one message ends in a stream of bytes, and what
 * stands in front of a reply. https://www.mongodb.com/docs/manual/reference/mongodb-wire-protocol/
 */

const headerLength = 16;
/** The driver is told 48,000,000 by `hello`; a longer message is not one of the driver's. */
const longestMessage = 48_000_000 + headerLength;

export const opReply = 1;
export const opMsg = 2013;

/** @param {Buffer} message */
export const opCodeOf = (message) => message.readInt32LE(12);

/**
 * Collects the chunks of one connection and gives back each message as soon as it is whole. Chunks are joined only
 * then, so a message of many megabytes is copied once.
 *
 * @returns {(chunk: Buffer) => Buffer[]}
 * @throws {RangeError} when the stream cannot be the wire protocol
 */
export function messageReader() {
  /** @type {Buffer[]} */
  let held = [];
  let heldLength = 0;
  let wanted = headerLength;

  return (chunk) => {
    held.push(chunk);
    heldLength += chunk.length;
    if (heldLength < wanted) return [];

    const { messages, rest, nextLength } = cut(held.length === 1 ? chunk : Buffer.concat(held));
    // An empty rest would keep the whole joined message in memory.
    held = rest.length > 0 ? [rest] : [];
    heldLength = rest.length;
    wanted = nextLength;
    return messages;
  };
}

/** @param {Buffer} bytes */
function cut(bytes) {
  const messages = [];
  let rest = bytes;
  let nextLength = lengthOf(rest);
  while (rest.length >= nextLength) {
    messages.push(rest.subarray(0, nextLength));
    rest = rest.subarray(nextLength);
    nextLength = lengthOf(rest);
  }
  return { messages, rest, nextLength };
}

/**
 * The length a message says it has, or that of a header while even that is not there yet.
 *
 * @param {Buffer} bytes
 */
function lengthOf(bytes) {
  if (bytes.length < headerLength) return headerLength;
  const length = bytes.readInt32LE(0);
  if (length < headerLength || length > longestMessage) throw new RangeError(`A wire message of ${length} bytes`);
  return length;
}

/**
 * What stands in front of the one document of a reply.
 *
 * @param {{ replyId: number, requestId: number, legacy: boolean, bodyLength: number }} reply `legacy` answers the
 *   OP_QUERY of a driver's first handshake
 */
export function replyHead({ replyId, requestId, legacy, bodyLength }) {
  // After the header an OP_MSG has flags (4 bytes) and the section kind (1); an OP_REPLY has flags (4), cursor id (8),
  // starting point (4) and the number of documents (4). All are zero but that number.
  const head = Buffer.alloc(headerLength + (legacy ? 20 : 5));
  head.writeInt32LE(head.length + bodyLength, 0);
  head.writeInt32LE(replyId, 4);
  head.writeInt32LE(requestId, 8);
  head.writeInt32LE(legacy ? opReply : opMsg, 12);
  if (legacy) head.writeInt32LE(1, 32);
  return head;
}
