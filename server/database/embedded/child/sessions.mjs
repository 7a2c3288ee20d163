// @ts-check
/**
 * The engine knows no sessions, and mongoose will not work without: so the handshake promises them, and what the driver
 * then adds to each command is taken out again before the engine sees it.
 */
import { BSON } from 'bson';
import { opCodeOf, opMsg } from './wire.mjs';

const sessionFields = new Set(['lsid', 'txnNumber', '$clusterTime']);
/** A command of a transaction stays whole: the engine must refuse it, not run it as if it stood alone. */
const transactionFields = new Set(['autocommit', 'startTransaction']);

/** Header (16 bytes) and flags (4). */
const firstSection = 20;
const bodySection = 0;

/**
 * The message without its session fields; the same buffer when there is nothing to take out.
 *
 * @param {Buffer} message one whole wire message
 * @returns {Buffer}
 */
export function withoutSession(message) {
  if (opCodeOf(message) !== opMsg) return message;
  const body = bodyOffset(message);
  if (body === undefined) return message;

  const spans = sessionSpans(message, body);
  if (spans.length === 0) return message;
  const shorter = without(message, spans);
  shorter.writeInt32LE(shorter.length, 0);
  shorter.writeInt32LE(message.readInt32LE(body) - (message.length - shorter.length), body);
  return shorter;
}

/**
 * Where the command's own document starts: sections follow each other in any order, each a kind (1 byte) and a length.
 *
 * @param {Buffer} message
 */
function bodyOffset(message) {
  let at = firstSection;
  while (at + 5 <= message.length) {
    if (message[at] === bodySection) return at + 1;
    const length = message.readInt32LE(at + 1);
    if (length < 4) return undefined;
    at += 1 + length;
  }
  return undefined;
}

/**
 * @param {Buffer} message
 * @param {number} body
 * @returns {[from: number, to: number][]}
 */
function sessionSpans(message, body) {
  /** @type {[number, number][]} */
  const spans = [];
  for (const [, nameOffset, nameLength, offset, length] of BSON.onDemand.parseToElements(message, body)) {
    const name = message.toString('latin1', nameOffset, nameOffset + nameLength);
    if (transactionFields.has(name)) return [];
    // One byte of type stands before the name.
    if (sessionFields.has(name)) spans.push([nameOffset - 1, offset + length]);
  }
  return spans;
}

/**
 * @param {Buffer} bytes
 * @param {[from: number, to: number][]} spans in order
 */
function without(bytes, spans) {
  const kept = [];
  let from = 0;
  for (const [start, end] of spans) {
    kept.push(bytes.subarray(from, start));
    from = end;
  }
  return Buffer.concat([...kept, bytes.subarray(from)]);
}

/** Minutes; MongoDB's own default. */
const logicalSessionTimeoutMinutes = 30;
const longestHello = 1_000;

/**
 * A reply to `hello` with the field that makes the driver believe in sessions; any other reply as it is.
 *
 * @param {Buffer} reply the one document of a reply
 * @returns {Buffer}
 */
export function promisingSessions(reply) {
  if (reply.length > longestHello || !reply.includes('maxWireVersion')) return reply;
  const hello = BSON.deserialize(reply, { promoteValues: false });
  if (hello.maxWireVersion === undefined) return reply;
  return Buffer.from(BSON.serialize({ ...hello, logicalSessionTimeoutMinutes }));
}
