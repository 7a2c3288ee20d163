import type { ComponentProps } from 'react';
import { z } from 'zod';
import { Field } from '../../ui/Field';
import { useFormField } from '../draft';

const text = z.string().catch('');

interface TextFieldProps
  extends Pick<ComponentProps<'input'>, 'placeholder' | 'type' | 'inputMode' | 'autoComplete' | 'maxLength'> {
  field: string;
  label: string;
  hint?: string;
}

/** One line of text. */
export function TextField({ field, hint, ...input }: TextFieldProps) {
  const { value, set, error, leave } = useFormField(field, text);
  return (
    <Field
      {...input}
      hint={hint || undefined}
      data-field={field}
      value={value}
      error={error}
      onChange={(event) => set(event.target.value || null)}
      onBlur={leave}
    />
  );
}
