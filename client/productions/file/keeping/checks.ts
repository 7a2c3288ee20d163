import { z } from 'zod';
import type { KeepingWords } from './texts';

/** What is wrong with a typed text, in a sentence; undefined when it is right. */
export type Check = (text: string, words: KeepingWords['wrong']) => string | undefined;

const isNumber = (text: string) => /^\d{1,10}$/.test(digitsOf(text));
/** People group thousands with spaces, points and commas. */
const digitsOf = (text: string): string => text.replace(/[\s\u202f\u00a0.,’']/g, '');

/** A whole number; null for nothing. Only after `isCount`. */
export const numberOf = (text: string): number | null => (text.trim() === '' ? null : Number(digitsOf(text)));
export const textOf = (value: number | string | null | undefined): string => String(value ?? '');
export const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

const optional =
  (check: Check): Check =>
  (text, words) =>
    text.trim() === '' ? undefined : check(text.trim(), words);

export const isCount: Check = optional((text, words) => (isNumber(text) ? undefined : words.number));
export const isDay: Check = optional((text, words) => (z.iso.date().safeParse(text).success ? undefined : words.day));
export const isVagueDay: Check = optional((text, words) =>
  /^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/.test(text) ? undefined : words.vague,
);
export const isEmail: Check = optional((text, words) => (z.email().safeParse(text).success ? undefined : words.email));
export const isUrl: Check = (text, words) =>
  z.url({ protocol: /^https?$/ }).safeParse(text.trim()).success ? undefined : words.url;
export const isNeeded: Check = (text, words) => (text.trim() === '' ? words.needed : undefined);

export const atMost =
  (most: number, needed = false): Check =>
  (text, words) =>
    (needed ? isNeeded(text, words) : undefined) ?? (text.trim().length > most ? words.long(most) : undefined);
