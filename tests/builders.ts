import { Types } from 'mongoose';
import { Account, type AccountDocument, type AccountRecord } from '../server/accounts/model';
import { hashPassword } from '../server/accounts/passwords';
import { newCode } from '../server/castings/code';
import { type CallDocument, CastingCalls } from '../server/castings/model';
import type { CallRecord } from '../server/castings/record';
import { type Entry, newListing, readEntry } from '../server/listings/enter';
import type { ListingDocument } from '../server/listings/model';
import type { ListingRecord } from '../server/listings/record';
import type * as productions from '../server/productions/contract';
import { dayAfter, today } from '../server/productions/counting';
import { Production, type ProductionDocument } from '../server/productions/model';
import type { ProductionRecord } from '../server/productions/record';

let built = 0;

type Given = Record<string, unknown> & { place?: Partial<Entry['place']>; details?: Record<string, unknown> };
type Standing = Partial<Pick<ListingRecord, 'status' | 'demo' | 'confirmedAt' | 'photos' | 'owner'>>;

const clermont = {
  commune: 'Clermont-Ferrand',
  insee: '63113',
  departement: '63',
  position: { lat: 45.7772, lng: 3.087 },
  precision: 'exact',
};

async function build(
  kind: string,
  details: Record<string, unknown>,
  given: Given,
  standing: Standing,
): Promise<ListingDocument> {
  built += 1;
  const entry = readEntry({
    kind,
    title: `${kind} ${built}`,
    summary: { fr: 'Résumé', en: 'Summary' },
    ...given,
    place: { ...clermont, ...given.place },
    details: { ...details, ...given.details },
  });
  const listing = await newListing(entry, { status: 'published', ...standing });
  await listing.save();
  return listing;
}

/** Each builder saves a listing that is right by itself; name only what the story is about. */
export const buildLocation = (given: Given = {}, standing: Standing = {}) =>
  build('location', { categories: ['lake'] }, given, standing);
export const buildTechnician = (given: Given = {}, standing: Standing = {}) =>
  build(
    'technician',
    { jobs: [{ job: 'gaffer', level: 'head' }] },
    { ...given, place: { precision: 'commune', ...given.place } },
    standing,
  );
export const buildActor = (given: Given = {}, standing: Standing = {}) =>
  build(
    'actor',
    { playingAge: { from: 30, to: 45 }, plays: ['woman'], jobs: ['lead_actor'] },
    { ...given, place: { precision: 'commune', ...given.place } },
    standing,
  );
export const buildCompany = (given: Given = {}, standing: Standing = {}) =>
  build('company', { services: ['fo_catering'] }, given, standing);

/** Of every account that a test builds. */
export const testPassword = 'quatre mots suffisent bien';
let passwordHash: Promise<string> | undefined;

/** A verified member, unless the story says otherwise. */
export async function buildAccount(given: Partial<AccountRecord> = {}): Promise<AccountDocument> {
  built += 1;
  passwordHash ??= hashPassword(testPassword);
  return Account.create({
    email: `person${built}@test.example`,
    name: `Person ${built}`,
    passwordHash: await passwordHash,
    verifiedAt: new Date(),
    ...given,
  });
}

type GivenProduction = Partial<Omit<ProductionRecord, 'shoots' | 'spend' | 'support' | 'people' | 'volumes'>> & {
  shoots?: (Partial<productions.Shoot> & { from: string; to: string })[];
  spend?: (Partial<productions.SpendLine> & { category: string; amount: number })[];
  support?: (Partial<productions.SupportLine> & { amount: number })[];
  people?: { [group in keyof productions.People]?: Partial<productions.Workforce> };
  volumes?: Partial<productions.Volumes>;
};

/** 24 hexadecimal digits, as the parts of a production carry. */
const partId = (): string => new Types.ObjectId().toHexString();

/** An enquiry that is confidential, as the desk begins them; its parts fill themselves in around what is given. */
export async function buildProduction(given: GivenProduction = {}): Promise<ProductionDocument> {
  built += 1;
  const { status = 'enquiry' } = given;
  const blankWork = { heads: null, jobDays: null, localHeads: null, localJobDays: null };
  return Production.create({
    title: `Production ${built}`,
    type: 'feature_fiction',
    number: `test-${built}`,
    statusHistory: [{ status, at: new Date(), byName: 'Tests' }],
    ...given,
    status,
    shoots: (given.shoots ?? []).map((shoot) => ({
      id: partId(),
      kind: 'main',
      days: null,
      note: '',
      ...shoot,
      places: shoot.places ?? [placeIn('63')],
    })),
    spend: (given.spend ?? []).map((line) => ({
      id: partId(),
      evidence: 'declared',
      note: '',
      source: 'desk',
      at: '2026-01-01T09:00:00.000Z',
      byName: 'Tests',
      ...line,
    })),
    support: (given.support ?? []).map((line) => ({
      id: partId(),
      from: 'Fonds régional',
      territorial: true,
      note: '',
      ...line,
    })),
    people: {
      crew: { ...blankWork, ...given.people?.crew },
      cast: { ...blankWork, ...given.people?.cast },
      extras: { ...blankWork, ...given.people?.extras },
    },
    volumes: { roomNights: null, meals: null, vehicleDays: null, ...given.volumes },
  });
}

/** A place of a shoot, in a département and nothing else said, unless it is. */
export const placeIn = (
  departement: string | null,
  more: Partial<productions.ShootPlace> = {},
): productions.ShootPlace => ({
  name: '',
  listing: null,
  address: '',
  commune: '',
  insee: null,
  position: null,
  ...more,
  departement,
});

type GivenCall = Partial<CallRecord>;

/** A published call with a part for adults, one for children and a crowd; nobody has applied yet. */
export async function buildCall(given: GivenCall = {}): Promise<CallDocument> {
  built += 1;
  const role = { plays: [], description: { fr: '', en: '' }, pay: null, days: null };
  const checks = { company: true, person: true, project: true, noFee: true, note: '' };
  const isOut = given.status === undefined || given.status === 'published' || given.status === 'closed';
  return CastingCalls.create({
    title: `Call ${built}`,
    type: 'feature_fiction',
    company: 'Films du Puy',
    summary: { fr: 'Un village sous la neige.', en: 'A village under snow.' },
    roles: [
      {
        ...role,
        id: 'adult',
        name: { fr: 'La postière', en: '' },
        kind: 'supporting',
        ageFrom: 30,
        ageTo: 50,
        count: 1,
      },
      { ...role, id: 'child', name: { fr: 'La petite', en: '' }, kind: 'lead', ageFrom: 8, ageTo: 12, count: 1 },
      { ...role, id: 'crowd', name: { fr: 'Villageois', en: '' }, kind: 'extra', ageFrom: 18, ageTo: 80, count: 60 },
    ],
    shootFrom: null,
    shootTo: null,
    place: 'Besse',
    applyBy: dayFromNow(20),
    eraseOn: dayFromNow(60),
    asker: {
      name: 'Irène Dubois',
      email: `irene${built}@prod.example`,
      phone: '04 73 00 00 00',
      lang: 'fr',
      companyNumber: '',
      website: '',
    },
    checks,
    status: 'published',
    ...(isOut ? { code: newCode(), checkedOn: dayFromNow(-2), checkedByName: 'Claire' } : {}),
    ...given,
  });
}

/** A day of the territory's calendar, so many days from today. */
export const dayFromNow = (days: number): string => dayAfter(today(), days);
