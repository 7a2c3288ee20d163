import { finishedAnswers, wrapAnswers } from '@contract/wrap';
import type { z } from 'zod';
import type { WrapWords } from '../fr';
import { answersOf, isSpend, treeOf, type Values } from './values';

/** What is wrong with a field; what would be right is said in the reader's language. */
export type Fault = { kind: 'whole' | 'euros' | 'long' | 'missing' } | { kind: 'most' | 'over'; most: number };

/** Path → its fault, of everything that keeps the answers from being handed in. */
export function faultsOf(values: Values): Record<string, Fault> {
  const answers = answersOf(values);
  const disagreeing = finishedAnswers.safeParse(answers).error?.issues ?? [];
  const wrong = wrapAnswers.safeParse(treeOf(values)).error?.issues ?? [];
  const faults = [
    ...disagreeing.map(({ path }): [string, Fault] => [path.join('.'), disagreement(path.join('.'), values)]),
    ...wrong.map((issue): [string, Fault] => [issue.path.join('.'), faultOf(issue)]),
  ];
  return Object.fromEntries(faults);
}

/** Either nothing is there, or what is local is more than all there is. */
function disagreement(path: string, values: Values): Fault {
  const name = path.split('.').at(-1) ?? '';
  if (!name.startsWith('local')) return { kind: 'missing' };
  const all = path.replace(name, name === 'localHeads' ? 'heads' : 'jobDays');
  return { kind: 'over', most: Number(values[all] ?? 0) };
}

function faultOf(issue: z.core.$ZodIssue): Fault {
  const isFigure = issue.code !== 'too_big' || issue.origin !== 'string';
  if (!isFigure) return { kind: 'long' };
  if (issue.code === 'too_big') return { kind: 'most', most: Number(issue.maximum) };
  return { kind: isSpend(issue.path.join('.')) ? 'euros' : 'whole' };
}

/** The sentence under the field. */
export function faultText(path: string, fault: Fault, { faults: words }: WrapWords): string {
  if (fault.kind === 'most') return words.most(fault.most);
  if (fault.kind === 'over') return words.over(fault.most);
  if (fault.kind === 'missing') return path === 'signedBy' ? words.signedBy : words.shootingDays;
  return words[fault.kind];
}
