import type { VocabularyName } from '@contract/vocabularies';
import { z } from 'zod';
import { useFieldLabel } from '../../moderation/fields';
import { TermChoices } from '../../vocabularies/TermChoices';
import { TermsPicker } from '../../vocabularies/TermsPicker';
import { useFormField } from '../draft';

export const looseTerms = z.array(z.string()).catch([]);

interface TermsFieldProps {
  field: string;
  vocabulary: VocabularyName;
  most: number;
  /** Offers only what is filed under this term. */
  within?: string;
  hint?: string;
  /** The label of a term, where it is not its own. */
  labelOf?(id: string): string;
}

/** Terms of a long vocabulary: typed, then taken from the list. */
export function TermsField({ field, hint, ...picker }: TermsFieldProps) {
  const label = useFieldLabel()(field);
  const { value, set, error, leave } = useFormField(field, looseTerms);
  return (
    <TermsPicker
      {...picker}
      field={field}
      label={label}
      hint={hint || undefined}
      error={error}
      chosen={value}
      onAdd={(id) => set([...value, id])}
      onRemove={(id) => set(value.filter((each) => each !== id))}
      onLeave={leave}
    />
  );
}

/** Terms of a short vocabulary: all in sight. */
export function ChoicesField({ field, vocabulary, hint }: Omit<TermsFieldProps, 'most' | 'within'>) {
  const label = useFieldLabel()(field);
  const { value, set, error } = useFormField(field, looseTerms);
  return (
    <TermChoices
      field={field}
      vocabulary={vocabulary}
      label={label}
      hint={hint || undefined}
      error={error}
      chosen={value}
      onChange={set}
    />
  );
}
