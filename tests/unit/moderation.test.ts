import type { Lang } from '../../server/common/contract';
import { type Role, roles, type Viewer } from '../../server/common/viewer';
import type { ListingStatus } from '../../server/listings/contract';
import { mayEdit, mayPublish, mayRemove, maySee } from '../../server/listings/policy';
import type { OwedLetter } from '../../server/listings/record';
import { take } from '../../server/listings/steps';
import { combine } from '../../server/moderation/combine';
import { letterOf } from '../../server/moderation/letters';
import { mayModerate, mayReadHistory } from '../../server/moderation/policy';

type Who = Role | 'owner';
const everybody: Who[] = [...roles, 'owner'];
const viewer = (who: Who): Viewer => ({
  id: who === 'visitor' ? null : who,
  role: who === 'owner' ? 'member' : who,
  name: who,
  trusted: false,
});
const listing = (status: ListingStatus, more = {}) => ({ status, owner: 'owner', ...more });

describe('who may', () => {
  test.each<[string, (who: Viewer) => boolean, Who[]]>([
    ['moderate', mayModerate, ['staff', 'admin']],
    ['publish', mayPublish, ['staff', 'admin']],
    ['read the history', (who) => mayReadHistory(who, listing('published')), ['owner', 'staff', 'admin']],
    ['see what is published', (who) => maySee(who, listing('published')), everybody],
    ['see what waits', (who) => maySee(who, listing('pending')), ['owner', 'staff', 'admin']],
    ['see what was refused', (who) => maySee(who, listing('rejected')), ['owner', 'staff', 'admin']],
    ['edit what is published', (who) => mayEdit(who, listing('published')), ['owner', 'staff', 'admin']],
    ['edit what was merged', (who) => mayEdit(who, listing('archived', { mergedInto: 'other' })), []],
    ['delete what is published', (who) => mayRemove(who, listing('published')), []],
    ['delete a draft', (who) => mayRemove(who, listing('draft')), ['owner', 'staff', 'admin']],
  ])('%s', (_what, may, allowed) => {
    const found = everybody.filter((who) => may(viewer(who)));
    expect(found.sort()).toEqual([...allowed].sort());
  });
});

describe('steps of a listing', () => {
  test.each([
    ['submit', 'draft', 'pending'],
    ['submit', 'rejected', 'pending'],
    ['submit', 'archived', 'pending'],
    ['submit', 'published', null],
    ['publish', 'pending', 'published'],
    ['publish', 'archived', 'published'],
    ['publish', 'published', null],
    ['reject', 'pending', 'rejected'],
    ['reject', 'published', null],
    ['archive', 'published', 'archived'],
    ['archive', 'pending', null],
  ] as const)('%s what is %s', (step, from, to) => {
    if (to === null) expect(() => take(step, from)).toThrow(`Cannot ${step} a listing that is ${from}`);
    else expect(take(step, from)).toBe(to);
  });
});

describe('letters', () => {
  const kinds: OwedLetter['letter'][] = [
    'published',
    'changed',
    'changes',
    'refused',
    'dropped',
    'merged',
    'given',
    'notGiven',
  ];
  const write = (letter: OwedLetter['letter'], lang: Lang, fields: string[] = []) =>
    letterOf(
      { key: `${letter}:1`, letter, to: 'owner', reason: 'Trop vague.', fields },
      { slug: 'lac-pavin', title: 'Lac Pavin' },
      { email: 'ana@test.example', lang },
      'https://desk.test',
    );

  test.each(kinds.flatMap((kind) => [[kind, 'fr'] as const, [kind, 'en'] as const]))(
    '%s in %s names the listing, quotes the reason and leads there',
    (kind, lang) => {
      const letter = write(kind, lang, ['summary']);
      expect(letter).toMatchObject({ to: 'ana@test.example', lang, quote: 'Trop vague.', key: `${kind}:1` });
      expect(letter.subject).toContain('Lac Pavin');
      expect(letter.actions?.[0]?.url).toMatch(/^https:\/\/desk\.test\/listings\/lac-pavin(\/edit)?$/);
    },
  );

  test('fields that were not taken over go by their names', () => {
    expect(write('published', 'fr', ['summary', 'details.certifications']).paragraphs.join(' ')).toContain(
      'Résumé, Certifications',
    );
    expect(write('published', 'en', ['contact.phone']).paragraphs.join(' ')).toContain('Telephone');
    expect(write('published', 'fr').paragraphs).toHaveLength(1);
  });
});

describe('combining two listings of one thing', () => {
  const place = { commune: 'Thiers', departement: '63', position: { lat: 45.8, lng: 3.5 }, precision: 'exact' };
  const kept = {
    title: 'Moulin',
    summary: { fr: 'Un moulin.', en: '' },
    place,
    languages: ['fr'],
    details: { categories: ['mill'] },
  };

  test('what the kept one says stands', () => {
    const other = {
      title: 'Vieux moulin',
      summary: { fr: 'Autre.', en: 'A mill.' },
      details: { categories: ['lake'] },
    };
    expect(combine('location', kept, other)).toMatchObject({
      title: 'Moulin',
      summary: { fr: 'Un moulin.', en: 'A mill.' },
      details: { categories: ['mill'] },
    });
  });

  test('a list that would become too long, or a value that is not right, is not taken over', () => {
    const tags = Array.from({ length: 20 }, (_, place) => `mot ${place}`);
    const other = {
      tags: ['un de plus'],
      details: { altitude: 9000 },
      contact: { email: { value: 'x', seenBy: 'desk' } },
    };
    const combined = combine('location', { ...kept, tags }, other);
    expect(combined).toMatchObject({ tags, details: { categories: ['mill'] } });
    expect(JSON.stringify(combined)).not.toMatch(/un de plus|9000|seenBy/);
  });
});
