import type { PermitRule, readRules } from '@contract/permits';
import type { z } from 'zod';

/** Without accents and capitals. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();

/** The rules in whose words, or whose cases, each typed word stands. */
export function matchingRules(data: z.output<typeof readRules.reply> | undefined, typed: string): PermitRule[] {
  if (!data) return [];
  const words = plain(typed).split(/\s+/).filter(Boolean);
  const names = new Map(data.needs.map(({ id, name }) => [id, `${name.fr} ${name.en}`]));
  return data.rules.filter(({ authority, subject, note, needs }) => {
    const all = [authority, subject, note].map(({ fr, en }) => `${fr} ${en}`);
    const text = plain([...all, ...needs.map((need) => names.get(need) ?? '')].join(' '));
    return words.every((word) => text.includes(word));
  });
}
