import { z } from 'zod';
import { useFieldLabel } from '../../moderation/fields';
import { Field } from '../../ui/Field';
import { Select } from '../../ui/Select';
import { useTerms } from '../../vocabularies/queries';
import { useFormTexts } from '../texts';
import { looseNumber, NumberInput } from './NumberField';
import { RowsField } from './RowsField';

const works = z
  .array(
    z.object({
      title: z.string().catch(''),
      year: looseNumber,
      type: z.string().optional().catch(undefined),
    }),
  )
  .catch([]);

/** Films and series, a row each; `withType` asks what it was. */
export function WorkRows({ field, withType = false }: { field: string; withType?: boolean }) {
  const { rows, none } = useFormTexts();
  const terms = useTerms();
  const types = terms
    .all('productionTypes')
    .map(({ id }) => ({ value: id, label: terms.label('productionTypes', id) }));
  return (
    <RowsField
      field={field}
      label={useFieldLabel()(field)}
      schema={works}
      empty={{ title: '' }}
      addLabel={rows.addCredit}
    >
      {(work, change) => (
        <>
          <Field
            label={rows.title}
            value={work.title}
            maxLength={160}
            onChange={(event) => change({ ...work, title: event.target.value })}
          />
          <NumberInput label={rows.year} value={work.year} onChange={(year) => change({ ...work, year })} />
          {withType && (
            <Select
              label={rows.type}
              options={[{ value: '', label: none }, ...types]}
              value={work.type ?? ''}
              onChange={(type) => change({ ...work, type: type || undefined })}
            />
          )}
        </>
      )}
    </RowsField>
  );
}
