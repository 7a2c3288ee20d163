import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DCLinter } from 'dclint';
import { parse } from 'yaml';
import { z } from 'zod';
import { readDeskEnv } from '../../server/env';

const file = join(__dirname, '../../docker-compose.yml');

const service = z.object({
  image: z.string().optional(),
  build: z.object({ context: z.string(), dockerfile_inline: z.string() }).optional(),
  environment: z.record(z.string(), z.string()).default({}),
  depends_on: z.record(z.string(), z.object({ condition: z.string() })).default({}),
  volumes: z.array(z.string()).default([]),
  ports: z.array(z.string()).default([]),
  healthcheck: z.object({ test: z.array(z.string()), interval: z.string(), timeout: z.string() }),
  restart: z.literal('unless-stopped'),
});
const compose = z
  .object({ services: z.record(z.string(), service), volumes: z.record(z.string(), z.null()) })
  .parse(parse(readFileSync(file, 'utf8')));
const services = Object.entries(compose.services);
const app = service.parse(compose.services.app);

/** The names that DESIGN gives the configuration; a misspelt one would be passed over in silence. */
const known = [
  'NODE_ENV HOST PORT DATA_DIR MONGODB_URI MEILI_URL MEILI_KEY PUBLIC_URL SESSION_SECRET',
  'SMTP_URL MAIL_FROM MAIL_INBOUND_ADDRESS MAIL_INBOUND_SECRET MAP_TILES_URL MAP_TILES_ATTRIBUTION DESK_DEMO LOG_LEVEL',
  'PHOTOS_S3_ENDPOINT PHOTOS_S3_BUCKET PHOTOS_S3_REGION PHOTOS_S3_KEY PHOTOS_S3_SECRET',
].flatMap((line) => line.split(' '));

/** What compose makes of `${NAME:-default}` and `${NAME:?message}`. */
function interpolate(text: string, given: Record<string, string>): string {
  return text.replace(/\$\{(\w+):([-?])([^}]*)\}/g, (_all, name: string, sign: string, rest: string) => {
    const value = given[name] || (sign === '-' ? rest : undefined);
    if (value === undefined) throw new Error(rest);
    return value;
  });
}

const environment = (given: Record<string, string>) =>
  Object.fromEntries(Object.entries(app.environment).map(([name, value]) => [name, interpolate(value, given)]));

const secrets = { MEILI_KEY: 'a-key-of-sixteen-bytes', SESSION_SECRET: 'a secret of more than thirty-two characters' };

describe('docker-compose.yml', () => {
  test('is valid by the compose schema and good practice', () => {
    const [result] = new DCLinter({ rules: {}, quiet: false, debug: false, exclude: [] }).lintFiles([file], false);

    expect(result?.messages.map(({ line, message }) => `${line}: ${message}`)).toEqual([]);
  });

  test('brings the app, both engines and a mail catcher, in fixed versions', () => {
    expect(Object.fromEntries(services.map(([name, { image }]) => [name, image]))).toEqual({
      app: undefined,
      mail: expect.stringMatching(/^axllent\/mailpit:v\d+\.\d+$/),
      meilisearch: 'getmeili/meilisearch:v1.50',
      mongodb: 'mongo:8.0',
    });
  });

  test.each(services)('%s is open to this machine only', (_name, { ports }) => {
    expect(ports.filter((port) => !port.startsWith('127.0.0.1:'))).toEqual([]);
  });

  test('waits for what the app needs to be healthy', () => {
    const others = services.map(([name]) => name).filter((name) => name !== 'app');

    expect(app.depends_on).toEqual(Object.fromEntries(others.map((name) => [name, { condition: 'service_healthy' }])));
  });

  test('declares every volume, and keeps nothing in one that has no name', () => {
    const mounted = services.flatMap(([, { volumes }]) => volumes.map((volume) => volume.split(':')[0] ?? ''));

    expect(mounted.sort()).toEqual(Object.keys(compose.volumes).sort());
  });

  test('sets only names the desk knows, and values it takes', () => {
    expect(Object.keys(app.environment).filter((name) => !known.includes(name))).toEqual([]);
    expect(readDeskEnv(environment(secrets))).toMatchObject({
      port: 3000,
      host: '0.0.0.0',
      dataDir: '/data',
      mongodbUri: 'mongodb://mongodb:27017/single-desk?replicaSet=rs0',
      meili: { url: 'http://meilisearch:7700', key: secrets.MEILI_KEY },
      sessionSecret: secrets.SESSION_SECRET,
      mail: { smtpUrl: 'smtp://mail:1025', from: 'Guichet des tournages <guichet@desk.test>' },
      demo: false,
    });
  });

  test.each(Object.keys(secrets))('does not start without %s', (name) => {
    expect(() => environment({ ...secrets, [name]: '' })).toThrow(`Write ${name} into .env`);
  });

  test('the app and the search server get the same key', () => {
    expect(compose.services.meilisearch?.environment.MEILI_MASTER_KEY).toBe(app.environment.MEILI_KEY);
  });

  test('the health checks written in JavaScript can be read', () => {
    const scripts = services.flatMap(([, { healthcheck }]) => healthcheck.test.filter((part) => part.includes('\n')));

    expect(scripts).toHaveLength(2);
    for (const script of scripts) expect(() => new Function(script)).not.toThrow();
  });

  describe('the image of the app', () => {
    const steps = (app.build?.dockerfile_inline ?? '').trim().split('\n');
    const copied = steps.filter((step) => step.startsWith('COPY')).flatMap((step) => step.split(' ').slice(1, -1));
    const ignore = readFileSync(join(__dirname, '../../.dockerignore'), 'utf8');

    test('runs on a Node the desk knows, as nobody in particular, without tools for development', () => {
      expect(steps[0]).toBe('FROM node:22-slim');
      expect(steps).toContain('RUN npm ci --omit=dev');
      expect(steps.slice(-2)).toEqual(['USER node', 'CMD ["node", "--import", "tsx", "server/main.ts"]']);
    });

    test('is built of what .dockerignore lets in, and of nothing else', () => {
      const letIn = ignore.split('\n').flatMap((line) => (line.startsWith('!') ? [line.slice(1)] : []));

      expect(ignore.split('\n')).toContain('*');
      expect(copied.sort()).toEqual(letIn.sort());
    });
  });
});
