import type { Viewer } from '../../common/viewer';
import { isDuplicate } from '../../database/duplicate';
import { invalid } from '../../http/problems';
import { changeProduction } from '../../productions/change';
import { createFile } from '../../productions/create';
import { findAny, findProduction } from '../../productions/find';
import { newId } from '../../productions/ids';
import { checkTerm } from '../../productions/terms';
import { changeEnquiry } from '../change';
import { noteEvent } from '../exchange';
import type { EnquiryDocument } from '../model';
import { carryOver } from './carryOver';
import { draftOf } from './draft';

/**
 * Makes a production of an enquiry. Its id is written into the enquiry first: cut short in between, or clicked twice, the
 * same production is made and no other. One that is bound already stays with its production.
 *
 * @throws not_found; invalid_input where nobody has said what type it is, and for an unknown one
 */
export async function makeProduction(id: string, type: string | null, by: Viewer): Promise<EnquiryDocument> {
  checkTerm('type', 'productionTypes', type);
  const enquiry = await changeEnquiry(id, async (each) => {
    if (each.production !== null && (await findProduction(each.production))) return;
    if (type !== null) each.fields = { ...each.fields, type };
    draftOf(each);
    each.production = await freeId(each.production);
  });
  const production = String(enquiry.production);
  if (await findProduction(production)) return enquiry;
  const made = await createFile(draftOf(enquiry), by, production).catch((error: unknown) => {
    if (isDuplicate(error)) return null;
    throw error;
  });
  if (!made) return enquiry;
  const { number, title } = made;
  return bind(id, (each) => noteEvent(each, 'made', by, { number, title }));
}

/** One that was reserved and never made; a new one in place of what was made and taken off the record. */
const freeId = async (reserved: string | null): Promise<string> =>
  reserved !== null && !(await findAny(reserved)) ? reserved : newId();

/**
 * Puts an enquiry to a production that is there. The production takes over when it was asked and answered, where that
 * was earlier than it says itself.
 *
 * @throws not_found; invalid_input for a production that is not on record
 */
export async function joinProduction(id: string, production: string, by: Viewer): Promise<EnquiryDocument> {
  const joined = await findProduction(production);
  if (!joined) throw invalid({ production: 'A production on record' });
  const { number, title } = joined;
  return bind(id, async (each) => {
    if (each.production === production) return;
    each.production = production;
    noteEvent(each, 'joined', by, { number, title });
    await askedAt(production, each.at);
  });
}

async function bind(id: string, act: (enquiry: EnquiryDocument) => void | Promise<void>): Promise<EnquiryDocument> {
  const enquiry = await changeEnquiry(id, act);
  await carryOver(enquiry);
  return enquiry;
}

async function askedAt(production: string, at: Date): Promise<void> {
  const asked = at.toISOString();
  await changeProduction(production, (each) => {
    if (each.enquiredAt === null || each.enquiredAt > asked) each.enquiredAt = asked;
  });
}
