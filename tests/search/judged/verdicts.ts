import type { Case } from './case';

/** A case with the place of its right answer, null where it was missing. */
export interface Verdict extends Case {
  rank: number | null;
}

/** Cases whose right answer is not among the first so many, in words that say what was typed. */
export const missed = (verdicts: Verdict[], first: number): string[] =>
  verdicts
    .filter(({ rank }) => rank === null || rank > first)
    .map(({ type, typed, rank }) => `${type}: ${typed} (${rank ?? 'missing'})`);

/** Hit@1, hit@5 and mean reciprocal rank by group and in total. */
export function tableOf(verdicts: Verdict[]): string {
  const groups = [...new Set(verdicts.map(({ group }) => group))];
  const rows = groups.map((group) =>
    rowOf(
      group,
      verdicts.filter((verdict) => verdict.group === group),
    ),
  );
  return [headings, ...rows, rowOf('all', verdicts)].join('\n');
}

const headings = `${'group'.padEnd(12)}${['cases', 'hit@1', 'hit@5', 'MRR'].map((title) => title.padStart(8)).join('')}`;

function rowOf(name: string, verdicts: Verdict[]): string {
  const share = (first: number) => 1 - missed(verdicts, first).length / verdicts.length;
  const reciprocal = verdicts.reduce((sum, { rank }) => sum + (rank === null ? 0 : 1 / rank), 0) / verdicts.length;
  const figures = [share(1), share(5), reciprocal].map((figure) => figure.toFixed(3).padStart(8));
  return `${name.padEnd(12)}${String(verdicts.length).padStart(8)}${figures.join('')}`;
}
