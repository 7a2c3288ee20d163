import type { Lang, ListingKind } from '@contract/common';
import { type FormPhoto, type FormView, photoLicence } from '@contract/editing';
import { details, listingInput } from '@contract/listings';
import type { z } from 'zod';
import { faultTexts } from './faultTexts';
import type { Content } from './saving/content';
import { isSame } from './saving/content';

/**
 * Path → the server's own sentence, of everything that is not right yet. What can be known here is checked here, with
 * the server's own schemas; what only the server knows (its terms) comes from its last answer.
 */
export function allFaults(form: FormView, content: Content): Record<string, string> {
  const isSaved = isSame(form.content, content);
  const onlyTheServers = Object.entries(form.missing).filter(([path]) => isSaved && !path.startsWith('photos.'));
  return { ...Object.fromEntries(onlyTheServers), ...ownFaults(form.kind, content), ...photoFaults(form.photos) };
}

/** Pictures are changed beside the form: what they lack is read from them, not from the last saved form. */
const photoFaults = (photos: readonly FormPhoto[]): Record<string, string> =>
  Object.fromEntries(
    photos.flatMap(({ id, credit, licence }) => [
      ...(credit.trim() === '' ? [[`photos.${id}.credit`, '']] : []),
      ...(photoLicence.safeParse(licence).success ? [] : [[`photos.${id}.licence`, '']]),
    ]),
  );

function ownFaults(kind: ListingKind, content: Content): Record<string, string> {
  const shared = listingInput.safeParse(content);
  const own = details.safeParse({ kind, details: content.details ?? {} });
  return { ...faultsIn(shared.error), ...faultsIn(own.error) };
}

const faultsIn = (error: z.ZodError | undefined): Record<string, string> =>
  Object.fromEntries((error?.issues ?? []).map(({ path, message }) => [path.join('.'), message]));

const isWithin = (path: string, field: string) => path === field || path.startsWith(`${field}.`);

/** The first fault of a field or of a part of it, in the reader's language; undefined when there is none. */
export function faultFor(
  kind: ListingKind,
  faults: Readonly<Record<string, string>>,
  field: string,
  language: Lang,
): string | undefined {
  const found = Object.entries(faults).find(([path]) => isWithin(path, field));
  return found && sentenceFor(kind, found[0], found[1], language);
}

/** The fields of a list that are not right, in its order. */
export const faultyFields = (faults: Readonly<Record<string, string>>, fields: readonly string[]): string[] =>
  fields.filter((field) => Object.keys(faults).some((path) => isWithin(path, field)));

/**
 * What would be right, by the most exact path that has a sentence: `details.power.amps`, else `details.power`, else
 * `details`. English readers get the server's sentence where we have none of our own.
 */
function sentenceFor(kind: ListingKind, path: string, sentence: string, language: Lang): string {
  const words = faultTexts[language];
  const plain = path.replace(/\.\d+(?=\.|$)/g, '');
  const ways = [`${kind}:${plain}`, ...narrowing(plain)];
  const known = ways.find((way) => Object.hasOwn(words.fields, way));
  if (known !== undefined) return words.fields[known] ?? sentence;
  return language === 'en' && sentence !== '' ? sentence : words.other;
}

/** `a.b.c`, `a.b`, `a` */
const narrowing = (path: string): string[] => {
  const parts = path.split('.');
  return parts.map((_, cut) => parts.slice(0, parts.length - cut).join('.'));
};
