import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Samples, sample } from './measure';
import { get } from './product';

/** The same bytes from a server that does nothing else: what Node and the loopback cost by themselves. */
export async function floor(bytes: Buffer): Promise<Samples> {
  const bare = createServer((_req, res) => void res.writeHead(200, { 'content-type': 'application/json' }).end(bytes));
  await new Promise<void>((resolve) => bare.listen(0, '127.0.0.1', resolve));
  const { port } = bare.address() as AddressInfo;
  const samples = await sample(300, () => get(port, '/'));
  bare.closeAllConnections();
  bare.close();
  return samples;
}
