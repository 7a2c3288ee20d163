import { type AccountView, changeEmail } from '@contract/accounts';
import { useState } from 'react';
import { call } from '../../api';
import { FormProblem } from '../../sending/FormProblem';
import { useForm } from '../../sending/useForm';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { LetterSent } from '../LetterSent';
import { PasswordField } from '../PasswordField';
import { useAccountTexts } from '../texts';
import { useFaults } from '../useFaults';
import { Part } from './Part';
import styles from './Part.module.css';

/** The address one signs in with, and the letter that changes it. */
export function AddressSection({ account }: { account: AccountView }) {
  const { account: words, sent } = useAccountTexts();
  const [step, setStep] = useState<'shown' | 'asked' | { sentTo: string }>('shown');
  return (
    <Part title={words.address}>
      <p className={styles.now}>
        <span>{account.email}</span>
        {step === 'shown' && (
          <Button size="small" onClick={() => setStep('asked')}>
            {words.changeEmail}
          </Button>
        )}
      </p>
      {!account.verified && <p className={styles.warn}>{words.unverified}</p>}
      {step === 'asked' && <AddressForm onSent={(sentTo) => setStep({ sentTo })} onCancel={() => setStep('shown')} />}
      {typeof step === 'object' && <LetterSent onAgain={() => setStep('asked')}>{sent.email(step.sentTo)}</LetterSent>}
    </Part>
  );
}

function AddressForm({ onSent, onCancel }: { onSent(email: string): void; onCancel(): void }) {
  const { account: words, fields } = useAccountTexts();
  const { email, password } = useFaults();
  const form = useForm({
    shape: changeEmail.body,
    send: async (body) => {
      await call(changeEmail, { body });
      return body.email;
    },
    onDone: onSent,
    faults: { email, password },
    judged: { email: words.sameEmail, password: words.wrongPassword },
  });
  return (
    <form className={styles.form} {...form.props}>
      <Field
        label={fields.newEmail}
        name="email"
        type="email"
        autoComplete="email"
        autoCapitalize="none"
        spellCheck={false}
        hint={words.emailHint}
        error={form.errors.email}
      />
      <PasswordField
        label={words.emailPassword}
        name="password"
        autoComplete="current-password"
        error={form.errors.password}
      />
      <FormProblem>{form.problem}</FormProblem>
      <div className={styles.actions}>
        <Button type="submit" look="primary" aria-disabled={form.isSending}>
          {words.emailButton}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
