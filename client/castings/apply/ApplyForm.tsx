import { applyToCall, type CastingCall } from '@contract/castings';
import { useState } from 'react';
import { call as callApi } from '../../api';
import { useLanguage } from '../../i18n/language';
import { FormProblem } from '../../sending/FormProblem';
import { Button } from '../../ui/Button';
import { RadioCards } from '../../ui/RadioCards';
import { useChecked } from '../useChecked';
import { AdultFields } from './AdultFields';
import styles from './Apply.module.css';
import { ChildFields } from './ChildFields';
import { Consent } from './Consent';
import { blankDraft, bodyOf, type Draft, faultsOf, rolesFor } from './draft';
import { GroupFields } from './GroupFields';
import { RoleChoices } from './RoleChoices';
import { useApplyTexts } from './texts';

interface ApplyFormProps {
  call: CastingCall;
  onSent(reply: { email: string; eraseOn: string }): void;
}

const kinds = ['adult', 'child', 'group'] as const;
const fieldsOf = { adult: AdultFields, child: ChildFields, group: GroupFields };

/** One form in three: for oneself, for a child by its guardian, for a crowd. */
export function ApplyForm({ call, onSent }: ApplyFormProps) {
  const words = useApplyTexts();
  const lang = useLanguage();
  const [draft, setDraft] = useState<Draft>(blankDraft);
  const checked = useChecked({
    shape: applyToCall.body,
    send: (body) => callApi(applyToCall, { params: { code: call.code }, body }),
    onDone: onSent,
    faults: faultsOf(draft.kind, words),
    fault: words.wrong,
  });
  const open = rolesFor(draft, call.roles);
  const Fields = fieldsOf[draft.kind];
  function change(more: Partial<Draft>) {
    checked.forgive();
    setDraft((before) => ({ ...before, ...more }));
  }
  const fields = { draft, change, errorAt: checked.errorAt };
  return (
    <form
      ref={checked.form}
      className={styles.form}
      noValidate
      onSubmit={(event) => checked.submit(event, bodyOf(draft, open, lang))}
    >
      <RadioCards
        label={words.who}
        options={kinds.map((kind) => ({ value: kind, ...words.kinds[kind] }))}
        value={draft.kind}
        onChange={(kind) => change({ kind })}
      />
      <Fields {...fields} />
      <RoleChoices {...fields} roles={open} />
      <Consent {...fields} call={call} />
      <input
        className={styles.trap}
        name="website"
        tabIndex={-1}
        autoComplete="off"
        aria-hidden="true"
        value={draft.website}
        onChange={({ target }) => change({ website: target.value })}
      />
      <FormProblem>{checked.hasFaults ? words.wrong : checked.problem}</FormProblem>
      <p>
        <Button look="primary" type="submit" aria-disabled={checked.isSending}>
          {words.send}
        </Button>
      </p>
    </form>
  );
}
