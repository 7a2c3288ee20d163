import { fold } from '../../common/fold';
import { Production } from '../../productions/model';
import type { EnquiryRecord } from '../record';

export interface NamedProduction {
  id: string;
  number: string;
  title: string;
  status: string;
}

const named = { number: 1, title: 1, status: 1 } as const;
type Found = Omit<NamedProduction, 'id'> & { _id: unknown };
const asNamed = ({ _id, number, title, status }: Found): NamedProduction => ({
  id: String(_id),
  ...{ number, title, status },
});

/** Productions by id; those that were taken off the record are not among them. */
export async function productionsOf(ids: readonly (string | null)[]): Promise<Map<string, NamedProduction>> {
  const wanted = [...new Set(ids.flatMap((id) => id ?? []))];
  if (wanted.length === 0) return new Map();
  const found = await Production.find({ _id: { $in: wanted }, deletedAt: null }, named).lean<Found[]>();
  return new Map(found.map((each) => [String(each._id), asNamed(each)]));
}

const mostAlike = 6;

/** What may be the same project: the same title, or a contact with the same address; the newest first. */
export async function alikeOf({ fields, production }: EnquiryRecord): Promise<NamedProduction[]> {
  const { title, contact } = fields;
  const found = await Production.find(
    {
      // Two who left no address have nothing in common.
      $or: [{ titleKey: fold(title).trim() }, ...(contact.email === '' ? [] : [{ 'contact.email': contact.email }])],
      _id: { $ne: production },
      deletedAt: null,
    },
    named,
  )
    .sort({ _id: -1 })
    .limit(mostAlike)
    .lean<Found[]>();
  return found.map(asNamed);
}
