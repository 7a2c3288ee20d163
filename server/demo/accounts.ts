import { Account, type AccountRecord } from '../accounts/model';
import { hashPassword } from '../accounts/passwords';
import { endSessions } from '../accounts/sessionList';
import { fold } from '../common/fold';
import { isDuplicate } from '../database/duplicate';
import { Listing } from '../listings/model';

export const demoPassword = 'single-desk-demo';

type Person = Pick<AccountRecord, 'email' | 'name' | 'organisation' | 'role'> & { _id: string };

/** They do not exist. Their ids are fixed, so that a listing stays theirs when an account is taken away and comes back. */
export const demoPeople: Person[] = [
  {
    _id: '0000000000000000000de001',
    email: 'producer@demo.test',
    name: 'Hélène Marchetti',
    organisation: 'Films de la Dore',
    role: 'member',
  },
  {
    _id: '0000000000000000000de002',
    email: 'firm@demo.test',
    name: 'Amandine Chassaing',
    organisation: 'Focale des puys',
    role: 'member',
  },
  {
    _id: '0000000000000000000de003',
    email: 'staff@demo.test',
    name: 'Julien Faure',
    organisation: 'Guichet des tournages',
    role: 'staff',
  },
  {
    _id: '0000000000000000000de004',
    email: 'admin@demo.test',
    name: 'Nadia Bonnefoy',
    organisation: 'Guichet des tournages',
    role: 'admin',
  },
];

const firm = '0000000000000000000de002';
const firmListings = ['Focale des puys', 'Machino-Limagne', 'Château de Châteaugay'];

/**
 * Makes the accounts of the demonstration that are missing, and gives the firm its listings. Only beside demonstration
 * listings: a password that anybody can read opens no real directory. Returns whether the accounts are there.
 */
export async function seedDemoAccounts(): Promise<boolean> {
  if (!(await Listing.exists({ demo: true }))) return false;
  const known = new Set(await Account.distinct('email', { demo: true }));
  const missing = demoPeople.filter(({ email }) => !known.has(email));
  if (missing.length > 0) await makeAccounts(missing);
  await Listing.updateMany(
    { demo: true, owner: null, titleKey: { $in: firmListings.map(fold) } },
    { $set: { owner: firm } },
  );
  return true;
}

async function makeAccounts(people: Person[]): Promise<void> {
  const passwordHash = await hashPassword(demoPassword);
  for (const person of people) {
    await Account.create({ ...person, passwordHash, verifiedAt: new Date(), demo: true }).catch((error: unknown) => {
      // Another process was first, or somebody signed up with the address.
      if (!isDuplicate(error)) throw error;
    });
  }
}

/** Outside the demonstration nobody comes in by a password that everybody knows. */
export async function removeDemoAccounts(): Promise<void> {
  const accounts = await Account.find({ demo: true });
  for (const account of accounts) {
    await endSessions(account.id);
    await account.deleteOne();
  }
}
