import { readDeskEnv } from '../../server/env';

const secret = 'a secret of more than thirty-two characters';

test('without anything set, the demonstration opens on this machine', () => {
  expect(readDeskEnv({})).toMatchObject({
    port: 3000,
    host: '127.0.0.1',
    demo: true,
    mongodbUri: undefined,
    meili: undefined,
    publicUrl: 'http://localhost:3000',
  });
});

test('production listens everywhere and shows no demonstration', () => {
  expect(readDeskEnv({ NODE_ENV: 'production', SESSION_SECRET: secret })).toMatchObject({
    host: '0.0.0.0',
    demo: false,
    logLevel: 'info',
  });
});

test('production does not start without a secret of its own', () => {
  expect(() => readDeskEnv({ NODE_ENV: 'production' })).toThrow('SESSION_SECRET');
});

test('a mail server needs an address that letters come from', () => {
  expect(() => readDeskEnv({ SMTP_URL: 'smtp://mail:1025' })).toThrow('MAIL_FROM');
  expect(() => readDeskEnv({ SMTP_URL: 'smtp://mail:1025', MAIL_FROM: 'the desk' })).toThrow('desk@example.org');
});

test('replies by mail need an address with room for a tag, and a secret', () => {
  const inbound = { MAIL_INBOUND_ADDRESS: 'desk@example.org', MAIL_INBOUND_SECRET: secret };
  expect(readDeskEnv(inbound).inbound).toEqual({ address: 'desk@example.org', secret });
  expect(readDeskEnv({}).inbound).toBe(undefined);
  expect(() => readDeskEnv({ MAIL_INBOUND_ADDRESS: 'desk@example.org' })).toThrow('both, or neither');
  expect(() => readDeskEnv({ ...inbound, MAIL_INBOUND_ADDRESS: 'film-commission@example.org' })).toThrow('11');
});

test('empty values, as compose files write them, count as absent', () => {
  expect(readDeskEnv({ MONGODB_URI: '', PORT: '' })).toMatchObject({ mongodbUri: undefined, port: 3000 });
});

test('a replica set is an address too', () => {
  const uri = 'mongodb://a:27017,b:27017/desk?replicaSet=rs0';
  expect(readDeskEnv({ MONGODB_URI: uri }).mongodbUri).toBe(uri);
});

test('all faults are told at once', () => {
  const faulty = () =>
    readDeskEnv({ PORT: 'abc', MEILI_URL: 'here', MONGODB_URI: 'postgres://x', MAP_TILES_URL: 'https://x' });
  for (const name of ['PORT', 'MEILI_URL', 'MONGODB_URI', 'MAP_TILES_URL']) expect(faulty).toThrow(name);
});
