import { useState } from 'react';
import { useFormats } from '../../i18n/format';
import { Field } from '../../ui/Field';
import { useAnswer } from './draft';
import { plainFigure } from './values';

interface FigureFieldProps {
  path: string;
  label: string;
  hint?: string;
  /** Where the row or the table's head says it already. */
  hideLabel?: boolean;
  /** Inside the box at its end. */
  unit?: string;
  className?: string;
}

/** A figure in a text box. Its thousands are set apart as soon as one leaves it: under the cursor nothing moves. */
export function FigureField({ path, unit, ...field }: FigureFieldProps) {
  const { value, set, error, leave } = useAnswer(path);
  const { number } = useFormats();
  const [typed, setTyped] = useState<string | null>(null);
  const atRest = /^\d+$/.test(value) ? number(Number(value)) : value;
  return (
    <Field
      {...field}
      data-field={path}
      inputMode="numeric"
      autoComplete="off"
      end={unit}
      error={error}
      value={typed ?? atRest}
      onChange={({ target }) => {
        setTyped(target.value);
        set(plainFigure(path, target.value));
      }}
      onBlur={() => {
        setTyped(null);
        leave();
      }}
    />
  );
}
