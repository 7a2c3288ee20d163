import { bilingual } from '@contract/common';
import { BilingualInput } from '../../i18n/BilingualInput';
import { useFormField } from '../draft';

export const looseBilingual = bilingual.partial().catch({});

interface BilingualFieldProps {
  field: string;
  label: string;
  hint?: string;
  rows?: number;
  /** Characters a language. */
  most?: number;
}

/** A text in both languages. */
export function BilingualField({ field, ...props }: BilingualFieldProps) {
  const { value, set, error, leave } = useFormField(field, looseBilingual);
  return <BilingualInput {...props} field={field} value={value} onChange={set} error={error} onBlur={leave} />;
}
