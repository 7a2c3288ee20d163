import type { Company, Contact, ProductionView } from '@contract/productions';
import { numberOf, orNull, textOf } from '../keeping/checks';
import type { Edit, Patch } from '../keeping/edit';

/** A field of plain words. */
export const textEdit = (name: 'title' | 'type' | 'format' | 'synopsis' | 'leadNote' | 'publicNote'): Edit => ({
  name,
  read: (production) => production[name],
  patch: (text): Patch => ({ [name]: text }),
});

/** A term or an account, or none. */
export const choiceEdit = (name: 'leadSource' | 'staff'): Edit => ({
  name,
  read: (production) => textOf(production[name]),
  patch: (text): Patch => ({ [name]: orNull(text) }),
});

/** A count, or not known. */
export const countEdit = (name: 'season' | 'prepDays' | 'wrapDays'): Edit => ({
  name,
  read: (production) => textOf(production[name]),
  patch: (text): Patch => ({ [name]: numberOf(text) }),
});

export const contactEdit = (part: Exclude<keyof Contact, 'lang'>): Edit => ({
  name: `contact.${part}`,
  read: ({ contact }) => contact[part],
  patch: (text, { contact }) => ({ contact: { ...contact, [part]: text } }),
});
export const contactLang: Edit = {
  name: 'contact.lang',
  read: ({ contact }) => contact.lang,
  patch: (text, { contact }) => ({ contact: { ...contact, lang: text === 'en' ? 'en' : 'fr' } }),
};

export const expectedFrom: Edit = {
  name: 'expected.from',
  read: ({ expected }) => textOf(expected.from),
  patch: (text, { expected }) => ({ expected: { ...expected, from: orNull(text) } }),
};
export const expectedCount = (part: 'days' | 'spend'): Edit => ({
  name: `expected.${part}`,
  read: ({ expected }) => textOf(expected[part]),
  patch: (text, { expected }) => ({ expected: { ...expected, [part]: numberOf(text) } }),
});

export const directors: Edit = {
  name: 'directors',
  read: (production) => production.directors.join('\n'),
  patch: (text) => ({ directors: linesOf(text) }),
};
const linesOf = (text: string): string[] =>
  text
    .split(/[\n;]/)
    .map((name) => name.trim())
    .filter(Boolean);

export const country: Edit = {
  name: 'origin.country',
  read: ({ origin }) => origin?.country ?? '',
  patch: (code) => ({ origin: code === '' ? null : { country: code, region: null } }),
};
export const region: Edit = {
  name: 'origin.region',
  read: ({ origin }) => textOf(origin?.region),
  patch: (text, { origin }) => ({ origin: { country: origin?.country ?? 'FR', region: orNull(text) } }),
};

export const companyEdit = (index: number, part: 'name' | 'town'): Edit => ({
  name: `companies.${index}.${part}`,
  read: ({ companies }) => companies[index]?.[part] ?? '',
  patch: (text, production) => ({ companies: withCompany(production, index, { [part]: text }) }),
});
export const companyRoleEdit = (index: number): Edit => ({
  name: `companies.${index}.role`,
  read: ({ companies }) => companies[index]?.role ?? '',
  patch: (text, production) => {
    const role = roles.find((each) => each === text);
    return { companies: withCompany(production, index, role ? { role } : {}) };
  },
});
export const roles: readonly Company['role'][] = [
  'delegate',
  'executive',
  'coproducer',
  'broadcaster',
  'agency',
  'other',
];
const withCompany = ({ companies }: ProductionView, index: number, part: Partial<Company>): Company[] =>
  companies.map((company, place) => (place === index ? { ...company, ...part } : company));

export const releaseOn: Edit = {
  name: 'release.on',
  read: ({ release }) => textOf(release.on),
  patch: (text, { release }) => ({ release: { ...release, on: orNull(text) } }),
};
export const releaseText = (part: 'distributor' | 'afterlife'): Edit => ({
  name: `release.${part}`,
  read: ({ release }) => release[part],
  patch: (text, { release }) => ({ release: { ...release, [part]: text } }),
});

/** The day of a moment; written as a day, kept as its noon. */
export const momentEdit = (name: 'enquiredAt' | 'answeredAt'): Edit => ({
  name,
  read: (production) => production[name]?.slice(0, 10) ?? '',
  patch: (text): Patch => ({ [name]: text === '' ? null : `${text}T12:00:00.000Z` }),
});
