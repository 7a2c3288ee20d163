import { z } from 'zod';
import { useFieldLabel } from '../../moderation/fields';
import { Field } from '../../ui/Field';
import { Select } from '../../ui/Select';
import { useFormTexts } from '../texts';
import { RowsField } from './RowsField';

const periods = z
  .array(z.object({ from: z.string().catch(''), to: z.string().catch(''), free: z.boolean().catch(true) }))
  .catch([]);

/** When somebody is free or taken, both days included. */
export function PeriodsField({ field }: { field: string }) {
  const { rows } = useFormTexts();
  return (
    <RowsField
      field={field}
      label={useFieldLabel()(field)}
      schema={periods}
      empty={{ from: '', to: '', free: true }}
      addLabel={rows.addPeriod}
    >
      {(period, change) => (
        <>
          <Field
            label={rows.from}
            type="date"
            value={period.from}
            onChange={(event) => change({ ...period, from: event.target.value, to: period.to || event.target.value })}
          />
          <Field
            label={rows.to}
            type="date"
            min={period.from}
            value={period.to}
            onChange={(event) => change({ ...period, to: event.target.value })}
          />
          <Select
            label={rows.state}
            options={[
              { value: 'free', label: rows.free },
              { value: 'busy', label: rows.busy },
            ]}
            value={period.free ? 'free' : 'busy'}
            onChange={(state) => change({ ...period, free: state === 'free' })}
          />
        </>
      )}
    </RowsField>
  );
}
