import type { ComponentProps } from 'react';
import { z } from 'zod';
import { Field } from '../../ui/Field';
import { Radios } from '../../ui/Radios';
import { useFormField } from '../draft';
import { useFormTexts } from '../texts';

const whoSees = z.enum(['public', 'members', 'desk']);
const looseContact = z
  .object({ value: z.string().catch(''), seenBy: whoSees.catch('members') })
  .catch({ value: '', seenBy: 'members' });

/** Registered producers unless the owner says otherwise: found by those who hire, not by everybody's robots. */
function ContactField({ part, ...input }: { part: 'name' | 'email' | 'phone' } & Partial<ComponentProps<'input'>>) {
  const words = useFormTexts().contact;
  const { value, set, error, leave } = useFormField(`contact.${part}`, looseContact);
  return (
    <div>
      <Field
        {...input}
        label={words[part]}
        data-field={`contact.${part}`}
        value={value.value}
        error={error}
        onChange={(event) => set(event.target.value === '' ? null : { ...value, value: event.target.value })}
        onBlur={leave}
      />
      <Radios
        label={`${words[part]} : ${words.who}`}
        hideLabel
        options={whoSees.options.map((who) => ({ value: who, label: words[who] }))}
        value={value.seenBy}
        onChange={(seenBy) => set({ ...value, seenBy })}
      />
    </div>
  );
}

export const PhoneField = () => <ContactField part="phone" type="tel" autoComplete="tel" inputMode="tel" />;
export const EmailField = () => (
  // Not of the type "email": browsers judge that in their own words.
  <ContactField part="email" autoComplete="email" inputMode="email" autoCapitalize="off" spellCheck={false} />
);
export const ContactNameField = () => <ContactField part="name" autoComplete="name" />;
