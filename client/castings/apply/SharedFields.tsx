import { Field } from '../../ui/Field';
import { TextArea } from '../../ui/TextArea';
import type { FieldsProps } from './draft';
import { useApplyTexts } from './texts';

/** Where one lives. */
export function CommuneField({ draft, change }: FieldsProps) {
  const words = useApplyTexts();
  return (
    <Field
      label={words.commune}
      aside={words.optional}
      value={draft.commune}
      maxLength={80}
      onChange={({ target }) => change({ commune: target.value })}
    />
  );
}

/** When one can be there. */
export function AvailabilityField({ draft, change, errorAt }: FieldsProps) {
  const words = useApplyTexts();
  return (
    <Field
      label={words.availability}
      aside={words.optional}
      hint={words.availabilityHint}
      maxLength={500}
      value={draft.availability}
      error={errorAt('availability')}
      onChange={({ target }) => change({ availability: target.value })}
    />
  );
}

/** One's own words; of a child without what identifies its looks. */
export function MessageField({ draft, change, errorAt, label, hint }: FieldsProps & { label: string; hint?: string }) {
  const words = useApplyTexts();
  return (
    <TextArea
      label={label}
      hint={hint}
      aside={words.optional}
      rows={4}
      maxLength={2000}
      value={draft.message}
      error={errorAt('message')}
      onChange={({ target }) => change({ message: target.value })}
    />
  );
}

/** Addresses of what one has done, one a line. */
export function LinksField({ draft, change, errorAt }: FieldsProps) {
  const words = useApplyTexts();
  return (
    <TextArea
      label={words.links}
      hint={words.linksHint}
      aside={words.optional}
      rows={2}
      value={draft.links}
      error={errorAt('links')}
      onChange={({ target }) => change({ links: target.value })}
    />
  );
}
