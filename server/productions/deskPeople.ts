import { Account } from '../accounts/model';
import { invalid } from '../http/problems';

export interface DeskPerson {
  id: string;
  name: string;
}

/** Who works at the desk now, by name. */
export async function deskPeople(): Promise<DeskPerson[]> {
  const accounts = await Account.find({ role: { $in: ['staff', 'admin'] } }, { name: 1 }).sort({ name: 1 });
  return accounts.map(({ id, name }) => ({ id: id as string, name }));
}

/** Names by id, those of people who have left the desk too. */
export async function namesOf(ids: readonly (string | null)[]): Promise<Map<string, string>> {
  const wanted = [...new Set(ids.flatMap((id) => id ?? []))];
  if (wanted.length === 0) return new Map();
  const accounts = await Account.find({ _id: { $in: wanted } }, { name: 1 });
  return new Map(accounts.map(({ id, name }) => [id as string, name]));
}

/** @throws invalid_input naming the field, for an account that is not of the desk */
export async function refuseStranger(field: string, id: string | null | undefined): Promise<void> {
  if (id === null || id === undefined) return;
  const found = await Account.exists({ _id: id, role: { $in: ['staff', 'admin'] } });
  if (!found) throw invalid({ [field]: 'Somebody of the desk' });
}
