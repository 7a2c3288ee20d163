import { type WrapAnswers, wrapAnswers } from '@contract/wrap';

/** What stands in each field, by its path in the answers: `people.crew.heads`. Figures without their grouping. */
export type Values = Readonly<Record<string, string>>;

export const peopleGroups = ['crew', 'cast', 'extras'] as const;
export type PeopleGroup = (typeof peopleGroups)[number];
export const stays = ['roomNights', 'meals', 'vehicleDays'] as const;

const wordy = new Set(['remarks', 'signedBy']);
export const isSpend = (path: string): boolean => path.startsWith('spend.');

type Tree = { [name: string]: unknown };
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

/** The answers as texts; what is not answered has no entry. */
export function valuesOf(answers: unknown, before = ''): Values {
  if (!isTree(answers)) return {};
  const entries = Object.entries(answers).flatMap(([name, value]): [string, string][] => {
    if (isTree(value)) return Object.entries(valuesOf(value, `${before}${name}.`));
    return value === null || value === undefined || value === '' ? [] : [[`${before}${name}`, String(value)]];
  });
  return Object.fromEntries(entries);
}

/** Digits with their thousands apart, in either language; of money also its cents. */
const whole = /^\d{1,3}(?:[.,]\d{3})+$|^\d+$/;
const cents = /^(.*\d)[.,](\d{1,2})$/;

/** A whole number as it is typed, `1 200` or `1,200`; euros are rounded. The text itself where it is none. */
export function plainFigure(path: string, typed: string): string {
  const bare = typed.replaceAll(/[\s\u00a0\u202f€]/g, '');
  const money = isSpend(path) ? cents.exec(bare) : null;
  const [digits, rest] = money ? [money[1] ?? '', `0.${money[2]}`] : [bare, '0'];
  if (bare === '') return '';
  if (!whole.test(digits)) return typed;
  return String(Number(digits.replaceAll(/[.,]/g, '')) + Math.round(Number(rest)));
}

const asAnswer = (path: string, text: string): unknown =>
  !wordy.has(path) && /^\d+$/.test(text) ? Number(text) : text;

/** The texts as a tree of answers, right or not: a field that is empty is absent. */
export function treeOf(values: Values): Tree {
  const tree: Tree = {};
  for (const [path, text] of Object.entries(values)) {
    if (text.trim() !== '') put(tree, path.split('.'), asAnswer(path, text));
  }
  return tree;
}

function put(tree: Tree, [name = '', ...rest]: string[], value: unknown): void {
  if (rest.length === 0) {
    tree[name] = value;
    return;
  }
  const inner = tree[name];
  const next = isTree(inner) ? inner : {};
  tree[name] = next;
  put(next, rest, value);
}

/** The answers as far as they can be kept: a field that is not right yet is left out, and stays on this device. */
export function answersOf(values: Values): WrapAnswers {
  const checked = wrapAnswers.safeParse(treeOf(values));
  if (checked.success) return checked.data;
  const wrong = new Set(checked.error.issues.map(({ path }) => path.join('.')));
  return wrapAnswers.parse(treeOf(Object.fromEntries(Object.entries(values).filter(([path]) => !wrong.has(path)))));
}

/** What is spent so far in these categories, in whole euros. */
export const totalOf = (values: Values, categories: readonly { id: string }[]): number =>
  categories.reduce((sum, { id }) => sum + (Number(values[`spend.${id}`] ?? 0) || 0), 0);
