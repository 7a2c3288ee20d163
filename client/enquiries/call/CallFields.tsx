import type { Draft, FieldName, TextName } from '../../enquiry/draft';
import { useAskTexts } from '../../enquiry/texts';
import { Checkbox } from '../../ui/Checkbox';
import { Field } from '../../ui/Field';
import { Select } from '../../ui/Select';
import { TextArea } from '../../ui/TextArea';
import { useTerms } from '../../vocabularies/queries';
import { useEnquiryTexts } from '../texts';
import styles from './Call.module.css';

interface CallFieldsProps {
  draft: Draft;
  errorOf(name: FieldName): string | undefined;
  onChange(part: Partial<Draft>): void;
}

/** In the order in which a caller says it. */
export function CallFields({ draft, errorOf, onChange }: CallFieldsProps) {
  const { call: words } = useEnquiryTexts();
  const { fields, unsaidType } = useAskTexts();
  const { all, label } = useTerms();
  const typed = (name: TextName) => ({
    'data-field': name,
    label: fields[name],
    value: draft[name],
    error: errorOf(name),
    autoComplete: 'off',
    onChange: ({ target }: { target: { value: string } }) => onChange({ [name]: target.value }),
  });
  return (
    <>
      <div className={styles.pair}>
        <Field {...typed('name')} autoFocus maxLength={120} />
        <Field {...typed('company')} maxLength={160} />
        <Field {...typed('email')} type="email" maxLength={200} />
        <Field {...typed('phone')} type="tel" maxLength={40} />
      </div>
      <div className={styles.pair}>
        <Field {...typed('title')} maxLength={200} />
        <Select
          label={fields.type}
          value={draft.type}
          options={[
            { value: '', label: unsaidType },
            ...all('productionTypes').map(({ id }) => ({ value: id, label: label('productionTypes', id) })),
          ]}
          onChange={(type) => onChange({ type })}
        />
      </div>
      <TextArea {...typed('message')} label={words.message} rows={3} maxLength={6000} />
      <div className={styles.pair}>
        <Field {...typed('from')} type="date" />
        <Field {...typed('to')} type="date" />
      </div>
      <Checkbox checked={draft.confidential} onChange={(confidential) => onChange({ confidential })}>
        {fields.confidential}
      </Checkbox>
    </>
  );
}
