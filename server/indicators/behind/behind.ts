import type { z } from 'zod';
import { invalid } from '../../http/problems';
import type { Evidence } from '../../productions/contract';
import { shareWithin } from '../calendar';
import type { readBehind } from '../contract';
import { mainGrade } from '../fact';
import { type Outlook, soFar } from '../outlook';
import { roundTo } from '../settle';
import type { Narrowed, Opening, Piece, Reply } from './opened';
import { openings } from './openings';

type Asked = z.output<typeof readBehind.query>;

/**
 * What stands behind a figure: a row a production, largest first. The rows add up to the figure.
 *
 * @throws invalid_input where the figure has no such part
 */
export function behind(outlook: Outlook, { figure, by, key }: Asked): Reply {
  const opening = openings[figure];
  const narrowed = narrowedTo(opening, figure, by, key);
  const { total, pieces, assumptions } = opening.open(outlook, narrowed);
  return {
    formula: opening.formula,
    assumptions,
    total,
    unit: opening.unit,
    rows: rowsOf(pieces, outlook).sort((a, b) => b.value - a.value || (a.number < b.number ? -1 : 1)),
  };
}

function narrowedTo(opening: Opening, figure: string, by: Asked['by'], key: Asked['key']): Narrowed | null {
  if (by === undefined && key === undefined) return null;
  if (by === undefined) throw invalid({ by: 'What the key is of, as in by=type&key=tv_series' });
  if (key === undefined) throw invalid({ key: 'Which part, as in by=type&key=tv_series' });
  if (by === 'month' && !/^([1-9]|1[0-2])$/.test(key)) throw invalid({ key: 'A month from 1 to 12' });
  if (opening.by.includes(by)) return { by, key };
  const possible = opening.by.length === 0 ? 'to nothing' : `to ${opening.by.join(', ')}`;
  throw invalid({ by: `${figure} can be narrowed ${possible}` });
}

function rowsOf(pieces: readonly Piece[], outlook: Outlook): Reply['rows'] {
  const byId = new Map<string, Piece[]>();
  for (const piece of pieces) {
    const own = byId.get(piece.fact.id) ?? [];
    own.push(piece);
    byId.set(piece.fact.id, own);
  }
  return [...byId.values()].flatMap((own) => {
    const [first] = own;
    return first ? [rowOf(first, own, outlook)] : [];
  });
}

function rowOf({ fact }: Piece, own: readonly Piece[], outlook: Outlook): Reply['rows'][number] {
  const { id, number, title, type, status, firstDay, calendar } = fact;
  return {
    ...{ id, number, title, type, status, firstDay },
    value: own.reduce((sum, { value }) => sum + value, 0),
    evidence: gradeOf(own),
    share: roundTo(shareWithin(calendar, soFar(outlook)), 1000),
  };
}

/** The grade that most of the money here has; null where it is no money. */
function gradeOf(pieces: readonly Piece[]): Evidence | null {
  const graded = pieces.flatMap(({ evidence, value }) =>
    evidence ? [{ category: null, amount: value, evidence }] : [],
  );
  return mainGrade(graded);
}
