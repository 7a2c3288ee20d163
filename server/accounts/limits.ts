import { createHash } from 'node:crypto';
import { isIPv6 } from 'node:net';
import mongoose, { model, Schema } from 'mongoose';
import { RateLimiterMongo, RateLimiterRes } from 'rate-limiter-flexible';
import { isStaff, type Viewer } from '../common/viewer';
import { TooManyRequests } from '../http/problems';

export interface LimitSetting {
  /** How many within the time that begins with the first. */
  points: number;
  seconds: number;
}

/** Generous to people who mistype and to an office behind one address; a word list gets nowhere. */
export const usualLimits = {
  /** Wrong passwords: a right one forgives them. */
  signInByAddress: { points: 10, seconds: 900 },
  signInByNetwork: { points: 100, seconds: 900 },
  signUpByNetwork: { points: 20, seconds: 3600 },
  lettersByAddress: { points: 5, seconds: 3600 },
  lettersByNetwork: { points: 40, seconds: 3600 },
  /** Six listings full of pictures. */
  photosByAccount: { points: 200, seconds: 3600 },
  listingsByAccount: { points: 40, seconds: 3600 },
  claimsByAccount: { points: 20, seconds: 3600 },
  /** Saved as it is typed, by several people of one production office. */
  wrapFormsByNetwork: { points: 1200, seconds: 3600 },
  shortlistsByAccount: { points: 60, seconds: 3600 },
  /** Comparisons, journeys and plans of permits, which need no account and reckon a little. */
  plansByNetwork: { points: 1200, seconds: 3600 },
  sharesByAccount: { points: 60, seconds: 3600 },
  /** Wrong passwords of a package's link: a right one takes its try back. */
  sharePasswordsByShare: { points: 30, seconds: 900 },
  sharePasswordsByNetwork: { points: 60, seconds: 900 },
  /** Comments, votes and receipts of an office that looks at packages together. */
  packageRepliesByNetwork: { points: 1200, seconds: 3600 },
  /** Files of packages: a PDF takes seconds to draw. */
  packageFilesByNetwork: { points: 120, seconds: 3600 },
  /** Each asks the search a hundred times. */
  screenplaysByNetwork: { points: 60, seconds: 3600 },
  castingCallsByNetwork: { points: 10, seconds: 3600 },
  /** A school class or a choir behind one address, on the evening of a call. */
  castingApplicationsByNetwork: { points: 120, seconds: 3600 },
  castingLettersByAddress: { points: 10, seconds: 3600 },
  /** An answer is changed a few times; a house of technicians answers from one address. */
  availabilityByNetwork: { points: 200, seconds: 3600 },
  /** One a search that rests for seconds: an office of people who look all day. */
  needNotesByNetwork: { points: 600, seconds: 3600 },
  /** An office where several people ask; each has worked out a riddle besides. */
  enquiriesByNetwork: { points: 20, seconds: 3600 },
  /** Letters of receipt to one address, whoever types it. */
  enquiriesByAddress: { points: 6, seconds: 3600 },
  threadRepliesByNetwork: { points: 120, seconds: 3600 },
} satisfies Record<string, LimitSetting>;

export type LimitName = keyof typeof usualLimits;
export type LimitSettings = Partial<Record<LimitName, LimitSetting>>;

export interface Limit {
  /** Counts one more, or several. Throws `TooManyRequests` when it is one too many. */
  spend(who: string, points?: number): Promise<void>;
  /** Takes one back. */
  giveBack(who: string): Promise<void>;
  /** Begins anew. */
  forgive(who: string): Promise<void>;
}
export type Limits = Record<LimitName, Limit>;

/** What the library writes: one count a key, which every process sees. Swept by a job. */
interface Count {
  key: string;
  points: number;
  expire: Date | null;
}
const count = new Schema<Count>({ key: String, points: Number, expire: Date }, { collection: 'limits' });
count.index({ key: 1 }, { unique: true });
count.index({ expire: 1 });
export const LimitCount = model<Count>('LimitCount', count);

/** All limits, counted in the database that mongoose is connected to; `settings` changes the usual ones. */
export function openLimits(settings: LimitSettings = {}): Limits {
  const all = { ...usualLimits, ...settings };
  return {
    signInByAddress: openLimit('signInByAddress', all.signInByAddress),
    signInByNetwork: openLimit('signInByNetwork', all.signInByNetwork),
    signUpByNetwork: openLimit('signUpByNetwork', all.signUpByNetwork),
    lettersByAddress: openLimit('lettersByAddress', all.lettersByAddress),
    lettersByNetwork: openLimit('lettersByNetwork', all.lettersByNetwork),
    photosByAccount: openLimit('photosByAccount', all.photosByAccount),
    listingsByAccount: openLimit('listingsByAccount', all.listingsByAccount),
    claimsByAccount: openLimit('claimsByAccount', all.claimsByAccount),
    wrapFormsByNetwork: openLimit('wrapFormsByNetwork', all.wrapFormsByNetwork),
    enquiriesByNetwork: openLimit('enquiriesByNetwork', all.enquiriesByNetwork),
    enquiriesByAddress: openLimit('enquiriesByAddress', all.enquiriesByAddress),
    threadRepliesByNetwork: openLimit('threadRepliesByNetwork', all.threadRepliesByNetwork),
    availabilityByNetwork: openLimit('availabilityByNetwork', all.availabilityByNetwork),
    needNotesByNetwork: openLimit('needNotesByNetwork', all.needNotesByNetwork),
    castingCallsByNetwork: openLimit('castingCallsByNetwork', all.castingCallsByNetwork),
    castingApplicationsByNetwork: openLimit('castingApplicationsByNetwork', all.castingApplicationsByNetwork),
    castingLettersByAddress: openLimit('castingLettersByAddress', all.castingLettersByAddress),
    shortlistsByAccount: openLimit('shortlistsByAccount', all.shortlistsByAccount),
    plansByNetwork: openLimit('plansByNetwork', all.plansByNetwork),
    sharesByAccount: openLimit('sharesByAccount', all.sharesByAccount),
    sharePasswordsByShare: openLimit('sharePasswordsByShare', all.sharePasswordsByShare),
    sharePasswordsByNetwork: openLimit('sharePasswordsByNetwork', all.sharePasswordsByNetwork),
    packageRepliesByNetwork: openLimit('packageRepliesByNetwork', all.packageRepliesByNetwork),
    packageFilesByNetwork: openLimit('packageFilesByNetwork', all.packageFilesByNetwork),
    screenplaysByNetwork: openLimit('screenplaysByNetwork', all.screenplaysByNetwork),
  };
}

function openLimit(name: LimitName, { points, seconds }: LimitSetting): Limit {
  const limiter = new RateLimiterMongo({
    storeClient: mongoose.connection.getClient(),
    dbName: mongoose.connection.name,
    tableName: LimitCount.collection.collectionName,
    // The library's own would be a TTL index, which the embedded engine has not.
    disableIndexesCreation: true,
    keyPrefix: name,
    points,
    duration: seconds,
  });
  return {
    async spend(who, more = 1) {
      try {
        await limiter.consume(keyOf(who), more);
      } catch (reason) {
        throw reason instanceof RateLimiterRes ? new TooManyRequests(Math.ceil(reason.msBeforeNext / 1000)) : reason;
      }
    },
    giveBack: async (who) => void (await limiter.reward(keyOf(who))),
    forgive: async (who) => void (await limiter.delete(keyOf(who))),
  };
}

/** Counts what a member does to a limit by account; the desk's own work is not counted. Throws `TooManyRequests`. */
export async function countOf(limit: Limit, viewer: Viewer, points = 1): Promise<void> {
  if (!isStaff(viewer)) await limit.spend(viewer.id ?? '', points);
}

/** Counts are about addresses and networks, and name none. */
const keyOf = (who: string) => createHash('sha256').update(who).digest('base64url');

/** A household has one IPv4 address, but 2^64 of IPv6: those are counted by their first 64 bits. */
export function networkOf(ip: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip)?.[1];
  if (mapped !== undefined) return mapped;
  if (!isIPv6(ip)) return ip;
  const [head = '', tail] = ip.split('::');
  const before = head.split(':').filter(Boolean);
  const after = tail?.split(':').filter(Boolean) ?? [];
  const zeros = Array.from({ length: 8 - before.length - after.length }, () => '0');
  return [...before, ...zeros, ...after].slice(0, 4).join(':');
}
