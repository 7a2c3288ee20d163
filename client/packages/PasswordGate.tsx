import { openShared } from '@contract/packages';
import { useQueryClient } from '@tanstack/react-query';
import { Doorway } from '../accounts/Doorway';
import form from '../accounts/Form.module.css';
import { PasswordField } from '../accounts/PasswordField';
import { useAccountTexts } from '../accounts/texts';
import { call } from '../api';
import { FormProblem } from '../sending/FormProblem';
import { useForm } from '../sending/useForm';
import { Button } from '../ui/Button';
import { sharedQuery } from './queries';
import { usePackageTexts } from './texts';

/** Asks for the password; until it is given nothing is told but that there is one. */
export function PasswordGate({ token }: { token: string }) {
  const { gate } = usePackageTexts();
  const { fields } = useAccountTexts();
  const client = useQueryClient();
  const wrong = { field: 'password', text: gate.wrong };
  const { props, errors, problem, isSending } = useForm({
    shape: openShared.body,
    send: (body) => call(openShared, { params: { token }, body }),
    onDone: (shared) => void client.setQueryData(sharedQuery(token).queryKey, shared),
    faults: { password: (value) => (value === '' ? gate.missing : gate.wrong) },
    refusals: { not_allowed: wrong, invalid_input: wrong },
  });
  return (
    <Doorway title={gate.title} lead={gate.lead}>
      <form className={form.form} {...props}>
        <PasswordField
          name="password"
          label={fields.password}
          autoComplete="current-password"
          error={errors.password}
        />
        <FormProblem>{problem}</FormProblem>
        <Button type="submit" look="primary" className={form.submit} aria-disabled={isSending}>
          {gate.button}
        </Button>
      </form>
    </Doorway>
  );
}
