import { Account, type AccountDocument, type AccountRecord } from '../server/accounts/model';
import { hashPassword } from '../server/accounts/passwords';
import { type Entry, newListing, readEntry } from '../server/listings/enter';
import type { ListingDocument } from '../server/listings/model';
import type { ListingRecord } from '../server/listings/record';

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
