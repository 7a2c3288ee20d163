import { changePassword } from '@contract/accounts';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../api';
import { FormProblem } from '../../sending/FormProblem';
import { useForm } from '../../sending/useForm';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { PasswordField } from '../PasswordField';
import { useAccountTexts } from '../texts';
import { useFaults } from '../useFaults';
import { Part } from './Part';
import styles from './Part.module.css';
import { sessionsQuery } from './sessions';

/** A new password for the present one. */
export function PasswordSection() {
  const { account: words } = useAccountTexts();
  const [step, setStep] = useState<'shown' | 'asked' | 'done'>('shown');
  return (
    <Part title={words.password}>
      {step === 'asked' ? (
        <PasswordForm onDone={() => setStep('done')} onCancel={() => setStep('shown')} />
      ) : (
        <div className={styles.actions}>
          <Button size="small" onClick={() => setStep('asked')}>
            {words.changePassword}
          </Button>
        </div>
      )}
      <p role="status" className={styles.saved}>
        {step === 'done' && (
          <>
            <Icon name="check" size={14} /> {words.passwordDone}
          </>
        )}
      </p>
    </Part>
  );
}

function PasswordForm({ onDone, onCancel }: { onDone(): void; onCancel(): void }) {
  const { account: words, fields } = useAccountTexts();
  const { password, newPassword } = useFaults();
  const client = useQueryClient();
  const form = useForm({
    shape: changePassword.body,
    send: (body) => call(changePassword, { body }),
    onDone: () => {
      void client.invalidateQueries(sessionsQuery);
      onDone();
    },
    faults: { current: password, password: newPassword },
    judged: { current: words.wrongPassword },
  });
  return (
    <form className={styles.form} {...form.props}>
      <PasswordField
        label={fields.current}
        name="current"
        autoComplete="current-password"
        error={form.errors.current}
      />
      <PasswordField
        label={fields.newPassword}
        name="password"
        autoComplete="new-password"
        error={form.errors.password}
      />
      <FormProblem>{form.problem}</FormProblem>
      <div className={styles.actions}>
        <Button type="submit" look="primary" aria-disabled={form.isSending}>
          {words.passwordButton}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
