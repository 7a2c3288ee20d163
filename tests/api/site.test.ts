import Ajv2020 from 'ajv/dist/2020';
import pino from 'pino';
import request from 'supertest';
import { createApp } from '../../server/app';
import { endpoints } from '../../server/contracts';
import { Listing } from '../../server/listings/model';
import { startDesk, type TestDesk } from '../harness';

let desk: TestDesk;

beforeAll(async () => {
  desk = await startDesk();
});
afterAll(() => desk.close());

test('health tells both engines and what the index has not taken', async () => {
  const { status, body } = await desk.visitor.get('/api/health');
  expect({ status, body }).toEqual({
    status: 200,
    body: {
      status: 'ok',
      database: { engine: 'test', ok: true },
      search: { engine: desk.engine.name, ok: true, pending: 0 },
      version: 'test',
    },
  });
});

test('vocabularies come whole, in both languages', async () => {
  const { body } = await desk.visitor.get('/api/vocabularies');
  expect(body.locationCategories).toContainEqual({
    id: 'crater_lake',
    parent: 'natural',
    fr: 'Lac de cratère',
    en: 'Crater lake',
  });
  expect(Object.values(body).flat().length).toBeGreaterThan(900);
});

test('the API document names every endpoint, and every schema in it is one', async () => {
  const { body } = await desk.visitor.get('/api/openapi.json');
  expect(body.openapi).toBe('3.1.0');
  const operations = Object.values(body.paths).flatMap((methods) =>
    Object.values(
      methods as Record<
        string,
        {
          operationId: string;
          parameters: { schema: object }[];
          responses: Record<string, { content?: Record<string, { schema: object }> }>;
        }
      >,
    ),
  );
  expect(operations.map(({ operationId }) => operationId).sort()).toEqual(Object.keys(endpoints).sort());
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema({ $id: 'doc', ...body });
  for (const { parameters, responses } of operations) {
    for (const { schema } of parameters) expect(() => ajv.compile(schema)).not.toThrow();
    for (const schema of Object.values(responses['200']?.content ?? {}))
      expect(() => ajv.compile(schema.schema)).not.toThrow();
  }
});

test('the API page reads without script', async () => {
  const { status, type, text } = await desk.visitor.get('/api/docs');
  expect({ status, type }).toEqual({ status: 200, type: 'text/html' });
  expect(text).toContain('/api/listings/{slug}/nearby');
  expect(text).not.toContain('<script');
});

test('an address nobody serves is a problem, not a page', async () => {
  const { status, type, body } = await desk.visitor.get('/api/nothing');
  expect({ status, type, code: body.code }).toEqual({
    status: 404,
    type: 'application/problem+json',
    code: 'not_found',
  });
});

test.each([
  ['an asset of an earlier build', '/assets/nope.js', 404],
  ['a way out of the assets', '/assets/..%2f..%2fpackage.json', 404],
  ['a NUL in an address', '/assets/%00', 400],
  ['a field nobody knows', '/api/health?foo=1', 400],
  ['a field with an odd name', '/api/health?__proto__=1', 400],
])('%s is a problem of the caller', async (_name, path, status) => {
  const reply = await desk.visitor.get(path);
  expect({ status: reply.status, type: reply.type }).toEqual({ status, type: 'application/problem+json' });
  if (path.includes('?')) expect(Object.keys(reply.body.fields)).toHaveLength(1);
});

test('a database that cannot be reached is said with 503', async () => {
  const pending = jest.spyOn(Listing, 'countDocuments').mockRejectedValueOnce(new Error('gone'));
  const { status, body } = await desk.visitor.get('/api/health');
  pending.mockRestore();
  expect({ status, code: body.code }).toEqual({ status: 503, code: 'unavailable' });
});

test('who reads the log gets into no account: neither a cookie nor the link of a letter stands there', async () => {
  const lines: string[] = [];
  const log = pino({ level: 'info' }, { write: (line: string) => void lines.push(line) });
  const link = 'AbCdefghijklmnopqrstuvwxyzabcdefghijklmnopq';
  const visitor = request(createApp({ ...desk.outside, log }));
  await visitor
    .get(`/reset/${link}`)
    .set('Cookie', 'desk=theirs')
    .set('Referer', `http://localhost:3000/verify/${link}`);
  await visitor.get(`/api/freshness/answers/${link}`);

  expect(lines.map((line) => JSON.parse(line).req.url)).toEqual(['/reset/…', '/api/freshness/answers/…']);
  expect(lines.join('')).not.toMatch(/theirs|AbCdef/);
});

test('pages carry a strict policy: nothing inline, no foreign script', async () => {
  const { headers } = await desk.visitor.get('/api/health');
  expect(headers['content-security-policy']).toContain("script-src 'self'");
  expect(headers['content-security-policy']).not.toContain('unsafe');
});
