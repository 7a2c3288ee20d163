import { signUp } from '@contract/accounts';
import { call } from '../api';
import { useLanguage } from '../i18n/language';
import { FormProblem } from '../sending/FormProblem';
import { useForm } from '../sending/useForm';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { keepCameFrom } from './cameFrom';
import styles from './Form.module.css';
import { PasswordField } from './PasswordField';
import { useAccountTexts } from './texts';
import { useFaults } from './useFaults';

interface SignUpFormProps {
  /** Where the letter's link is to lead in the end. */
  from: string | null;
  onSent(email: string): void;
}

/** Who somebody is, where to write to them, and their password. */
export function SignUpForm({ from, onSent }: SignUpFormProps) {
  const { fields, signUp: words } = useAccountTexts();
  const { name, organisation, email, newPassword } = useFaults();
  const lang = useLanguage();
  const form = useForm({
    shape: signUp.body,
    send: async (body) => {
      await call(signUp, { body });
      return body.email;
    },
    onDone: (address) => {
      keepCameFrom(from);
      onSent(address);
    },
    given: { lang },
    faults: { name, organisation, email, password: newPassword },
  });
  const { errors } = form;
  return (
    <form className={styles.form} {...form.props}>
      <Field label={fields.name} name="name" autoComplete="name" error={errors.name} />
      <Field
        label={fields.organisation}
        aside={fields.optional}
        name="organisation"
        autoComplete="organization"
        hint={words.organisationHint}
        error={errors.organisation}
      />
      <Field
        label={fields.email}
        name="email"
        type="email"
        autoComplete="email"
        autoCapitalize="none"
        spellCheck={false}
        error={errors.email}
      />
      <PasswordField label={fields.password} name="password" autoComplete="new-password" error={errors.password} />
      <FormProblem>{form.problem}</FormProblem>
      <Button type="submit" look="primary" className={styles.submit} aria-disabled={form.isSending}>
        {words.button}
      </Button>
    </form>
  );
}
