import { z } from 'zod';
import type { Speech } from '../../listings/kinds/speech';
import type { FieldName } from '../fields';
import { isFieldName } from '../fields';
import { companyReaders } from './company';
import { locationReaders } from './location';
import { peopleReaders } from './people';
import { place } from './place';
import { contact, line, list, prose, type Reader, terms, words } from './readers';
import { nothing, type Shown } from './shown';

const link = z.object({ url: z.string(), label: z.string().optional() });

/** How each field is read; pictures are seen, not read. */
const readers: Record<Exclude<FieldName, 'photos'>, Reader> = {
  title: line(z.string(), (title) => title),
  summary: prose,
  description: prose,
  place,
  languages: terms('languages'),
  tags: words,
  links: list(link, ({ url, label }) => (label ? `${label} (${url})` : url)),
  'contact.name': contact,
  'contact.email': contact,
  'contact.phone': contact,
  ...locationReaders,
  ...peopleReaders,
  ...companyReaders,
};

/** A field's value in the reader's words; what is empty, or cannot be read, is nothing. */
export function show(field: string, value: unknown, speech: Speech): Shown {
  if (value === null || value === undefined || !isFieldName(field) || field === 'photos') return nothing;
  return readers[field](value, speech);
}
