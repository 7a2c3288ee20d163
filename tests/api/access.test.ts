import { Account } from '../../server/accounts/model';
import type { Access } from '../../server/common/contract';
import type { Role } from '../../server/common/viewer';
import { endpoints } from '../../server/contracts';
import { buildCompany } from '../builders';
import { type SignedIn, startDesk, type TestDesk } from '../harness';

/** No endpoint can be forgotten: the list that the API document is printed from is walked here by every role. */

let desk: TestDesk;
const callers = new Map<Role, SignedIn | TestDesk['visitor']>();

beforeAll(async () => {
  desk = await startDesk();
  callers.set('visitor', desk.visitor);
});
/** Signing out and ending sessions are among what is walked, so everybody comes in anew each time. */
beforeEach(async () => {
  for (const role of ['member', 'staff', 'admin'] as const) callers.set(role, await desk.as(role));
});
afterAll(() => desk.close());

const mayEnter: Record<Access, Role[]> = {
  anyone: ['visitor', 'member', 'staff', 'admin'],
  member: ['member', 'staff', 'admin'],
  staff: ['staff', 'admin'],
  admin: ['admin'],
};
const roles: Role[] = ['visitor', 'member', 'staff', 'admin'];

/** Ids that fit their shape and belong to nothing. */
const nobody = 'f'.repeat(24);
const fill = (path: string) =>
  path
    .replace(/:(slug|kind|name)/g, 'no-such-thing')
    .replace(/:token/g, 'x'.repeat(43))
    .replace(/:\w+/g, nobody);

const call = (role: Role, method: string, path: string) => {
  const caller = callers.get(role);
  if (!caller) throw new Error(role);
  const verb = method as 'get' | 'post' | 'put' | 'patch' | 'delete';
  return caller[verb](path);
};

describe.each(Object.entries(endpoints))('%s', (_name, { method, path, access }) => {
  test(`${method.toUpperCase()} ${path} is for ${access}`, async () => {
    for (const role of roles) {
      const { status, body } = await call(role, method, fill(path));
      const gate = status === 401 ? 'signed out' : body.detail === 'You may not do this' ? 'refused' : 'let in';
      const expected = mayEnter[access].includes(role) ? 'let in' : role === 'visitor' ? 'signed out' : 'refused';
      expect({ role, gate }).toEqual({ role, gate: expected });
      expect({ role, status, broken: status >= 500 }).toEqual({ role, status, broken: false });
    }
  });
});

describe("what is somebody's own", () => {
  const contact = {
    email: { value: 'secret@firm.example', seenBy: 'desk' },
    phone: { value: '04 73 99 88 77', seenBy: 'members' },
  };
  const hidden = /secret@firm\.example|Proposition confidentielle/;

  /** A published listing with a private contact, and a change that nobody has agreed to yet. */
  async function ownedListing() {
    const owner = await desk.as('member');
    const listing = await buildCompany({ title: `À quelqu’un ${nextNumber()}`, contact }, { owner: owner.id });
    await owner
      .patch(`/api/listings/${listing.slug}`)
      .send({ tags: ['Proposition confidentielle'] })
      .expect(200);
    await desk.indexing.sweep();
    return { owner, slug: listing.slug };
  }
  let number = 0;
  const nextNumber = () => {
    number += 1;
    return number;
  };

  /** Every GET that names a listing, and the lists it may stand in. */
  const reading = (slug: string) => [
    ...Object.values(endpoints)
      .filter(({ method, path }) => method === 'get' && path.startsWith('/api/listings/:slug'))
      .map(({ path }) => fill(path.replace(':slug', slug))),
    '/api/search?q=quelqu',
    '/api/search/points?q=quelqu',
    '/api/search/suggest?q=quelqu',
    '/api/me/listings',
  ];

  test.each(['visitor', 'member'] as const)('a %s reads neither proposals nor private contacts', async (role) => {
    const { slug } = await ownedListing();
    for (const path of reading(slug)) {
      const { text } = await call(role, 'get', path);
      expect({ path, leaks: hidden.test(text) }).toEqual({ path, leaks: false });
    }
  });

  test('members see what is for members, visitors do not', async () => {
    const { slug } = await ownedListing();
    const [visitor, member] = [
      await call('visitor', 'get', `/api/listings/${slug}`),
      await call('member', 'get', `/api/listings/${slug}`),
    ];
    expect([visitor.body.contact, member.body.contact]).toEqual([{}, { phone: '04 73 99 88 77' }]);
  });

  test('the owner and the desk read it', async () => {
    const { owner, slug } = await ownedListing();
    for (const reader of [owner, await desk.as('staff')]) {
      const { status, text } = await reader.get(`/api/listings/${slug}/form`);
      expect({ status, whole: /secret@firm/.test(text) && hidden.test(text) }).toEqual({ status: 200, whole: true });
    }
  });

  test("nobody writes into another's listing", async () => {
    const { slug } = await ownedListing();
    const stranger = await desk.as('member');
    const writes = Object.values(endpoints).filter(
      ({ method, path, access }) => method !== 'get' && path.startsWith('/api/listings/:slug') && access === 'member',
    );
    expect(writes.length).toBeGreaterThan(5);
    for (const { method, path } of writes.filter(({ path }) => !path.endsWith('/claim'))) {
      const verb = method as 'post';
      const { status } = await stranger[verb](fill(path.replace(':slug', slug))).send({});
      expect({ path, refused: status >= 400 && status < 500 }).toEqual({ path, refused: true });
    }
    const { body } = await desk.visitor.get(`/api/listings/${slug}`);
    expect(body).toMatchObject({ status: 'published', tags: [] });
  });

  test('a role taken away is gone with the next request', async () => {
    const agent = await desk.as('staff');
    expect((await agent.get('/api/moderation')).status).toBe(200);
    await Account.updateOne({ _id: agent.id }, { role: 'member' });
    expect((await agent.get('/api/moderation')).status).toBe(403);
  });
});
