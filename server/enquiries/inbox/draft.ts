import type { z } from 'zod';
import { invalid } from '../../http/problems';
import type { createProduction } from '../../productions/contract';
import type { EnquiryRecord } from '../record';

type Draft = z.output<typeof createProduction.body>;

/**
 * The production that an enquiry describes, asked and answered when it was.
 *
 * @throws invalid_input where neither who asked nor the desk has said what type it is: a guess would go into the figures
 */
export function draftOf({ fields, at, answeredAt, assignee, riddle }: EnquiryRecord): Draft {
  const { title, type, contact, confidential, from, shootingDays, localSpend } = fields;
  if (type === null) throw invalid({ type: 'What it is, as a term of productionTypes: the enquiry does not say' });
  const { name, role, email, phone, lang, company } = contact;
  return {
    ...{ title, type, confidential, status: 'enquiry', shoots: [] },
    companies: company === '' ? [] : [{ name: company, role: 'delegate', town: '' }],
    contact: { name, role, email, phone, lang },
    expected: { from, days: shootingDays, spend: localSpend },
    leadSource: riddle === null ? 'direct' : 'web_form',
    synopsis: synopsisOf(fields),
    enquiredAt: at.toISOString(),
    answeredAt: answeredAt?.toISOString() ?? null,
    ...(assignee === null ? {} : { staff: assignee }),
  };
}

const longest = 5000;

/** Everything that was said in one's own words, in the order of the form. */
const synopsisOf = ({ message, places, crew, services }: EnquiryRecord['fields']): string =>
  [message, places, crew, services].filter(Boolean).join('\n\n').slice(0, longest);
