import { Field } from '../../ui/Field';
import type { FieldsProps } from './draft';
import { useApplyTexts } from './texts';

interface ContactFieldsProps extends FieldsProps {
  nameLabel: string;
  /** Where the contact stands in the body: `guardian.` for a child. */
  at?: string;
  isPhoneOptional?: boolean;
}

/** Who the desk and casting talk to. */
export function ContactFields({ draft, change, errorAt, nameLabel, at = '', isPhoneOptional }: ContactFieldsProps) {
  const words = useApplyTexts();
  return (
    <>
      <Field
        label={nameLabel}
        autoComplete="name"
        value={draft.name}
        error={errorAt(`${at}name`)}
        onChange={({ target }) => change({ name: target.value })}
      />
      <Field
        label={words.email}
        type="email"
        autoComplete="email"
        hint={words.emailHint}
        value={draft.email}
        error={errorAt(`${at}email`)}
        onChange={({ target }) => change({ email: target.value })}
      />
      <Field
        label={words.phone}
        type="tel"
        autoComplete="tel"
        aside={isPhoneOptional && words.optional}
        value={draft.phone}
        error={errorAt(`${at}phone`)}
        onChange={({ target }) => change({ phone: target.value })}
      />
    </>
  );
}
