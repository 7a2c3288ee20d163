import type { Indicators, Share } from '@contract/indicators';
import { useAmounts } from '../../charts/amounts';
import { type BarRow, Bars } from '../../charts/Bars';
import { Figure } from '../Figure';
import { useDashboardTexts } from '../texts';
import { useShareName } from './useShareName';

export type Cut = 'type' | 'month' | 'origin' | 'departement';

/** Rows before one asks for all. */
const few = 8;

const sharesOf: Record<Exclude<Cut, 'month'>, 'byType' | 'byOrigin' | 'byDepartement'> = {
  type: 'byType',
  origin: 'byOrigin',
  departement: 'byDepartement',
};

interface BreakdownProps {
  cut: Cut;
  indicators: Indicators;
  /** The year beside it: its productions stand in a column of their own. */
  other: Indicators | undefined;
  note: string;
}

/** The year's productions and days by type, month, origin or département. */
export function Breakdown({ cut, indicators, other, note }: BreakdownProps) {
  const { tables: words } = useDashboardTexts();
  const { tenths, whole } = useAmounts();
  const nameOf = useShareName(cut);
  const before = other && new Map(rowsOf(cut, other).map(({ key, productions }) => [key, productions]));
  const rows: BarRow[] = rowsOf(cut, indicators).map((share) => ({
    key: share.key,
    name: nameOf(share),
    value: share.productions,
    text: whole(share.productions),
    cells: [
      <Figure key="productions" figure="counted" by={cut} narrowed={share.key}>
        {whole(share.productions)}
      </Figure>,
      <Figure key="days" figure="days" by={cut} narrowed={share.key}>
        {tenths(share.days)}
      </Figure>,
      ...(before ? [whole(before.get(share.key) ?? 0)] : []),
    ],
  }));
  const isSomething = rows.some(({ value }) => value > 0) || indicators.days.done > 0;
  return (
    <Bars
      title={words[cut]}
      note={note}
      columns={[
        words.names[cut],
        words.columns.productions,
        words.columns.days,
        ...(other ? [String(other.year)] : []),
      ]}
      rows={isSomething ? rows : []}
      few={cut === 'month' ? undefined : few}
      empty={words.none}
      aside={cut === 'departement' ? words.severalAside : undefined}
    />
  );
}

function rowsOf(cut: Cut, indicators: Indicators): Share[] {
  if (cut !== 'month') return indicators[sharesOf[cut]];
  return indicators.byMonth.map(({ month, ...figures }) => ({ key: String(month), label: '', ...figures }));
}
