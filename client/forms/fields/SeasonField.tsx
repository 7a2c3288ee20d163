import { z } from 'zod';
import { BilingualInput } from '../../i18n/BilingualInput';
import { useDays } from '../../listings/days';
import { useFieldLabel } from '../../moderation/fields';
import { Select } from '../../ui/Select';
import { useFormField } from '../draft';
import { useFormTexts } from '../texts';
import { looseBilingual } from './BilingualField';
import { GroupField } from './GroupField';

const month = z.number().int().min(1).max(12).optional().catch(undefined);
const looseSeason = z.object({ from: month, to: month, note: looseBilingual }).nullable().catch(null);

/** First and last month of good access; a span may cross the new year. */
export function SeasonField({ field }: { field: string }) {
  const words = useFormTexts();
  const { monthName } = useDays();
  const { value, set, error, leave } = useFormField(field, looseSeason);
  const months = Array.from({ length: 12 }, (_, place) => String(place + 1));
  const options = [
    { value: '', label: words.none },
    ...months.map((each) => ({ value: each, label: monthName(Number(each)) })),
  ];
  function change(part: { from?: string; to?: string }) {
    const from = 'from' in part ? Number(part.from) || undefined : value?.from;
    const to = 'to' in part ? Number(part.to) || undefined : value?.to;
    set(from === undefined && to === undefined ? null : { note: value?.note ?? {}, from, to });
  }
  return (
    <GroupField
      field={field}
      label={useFieldLabel()(field)}
      error={error}
      onLeave={leave}
      below={
        value && (
          <BilingualInput label={words.note} rows={1} value={value.note} onChange={(note) => set({ ...value, note })} />
        )
      }
    >
      <Select
        label={words.facts.from}
        options={options}
        value={String(value?.from ?? '')}
        onChange={(from) => change({ from })}
      />
      <Select
        label={words.facts.to}
        options={options}
        value={String(value?.to ?? '')}
        onChange={(to) => change({ to })}
      />
    </GroupField>
  );
}
