import { changeCall, type DeskCall } from '@contract/castings';
import { useState } from 'react';
import { call as callApi } from '../../api';
import { FormProblem } from '../../sending/FormProblem';
import { Button } from '../../ui/Button';
import ask from '../ask/Ask.module.css';
import { CallFields } from '../ask/CallFields';
import { type CallDraft, faultsOfCall } from '../ask/draft';
import { useCallTexts } from '../ask/texts';
import { useChecked } from '../useChecked';
import styles from './Desk.module.css';
import { useCastingDeskTexts } from './texts';

const fieldsOf = ({
  title,
  type,
  company,
  summary,
  roles,
  shootFrom,
  shootTo,
  place,
  applyBy,
  eraseOn,
}: DeskCall): CallDraft => ({
  title,
  type,
  company,
  summary,
  roles,
  shootFrom,
  shootTo,
  place,
  applyBy,
  eraseOn,
});

interface EditCallProps {
  call: DeskCall;
  onLeave(): void;
  onSaved(call: DeskCall): void;
}

/** The call in place, in the fields it was asked for with. */
export function EditCall({ call, onLeave, onSaved }: EditCallProps) {
  const words = useCastingDeskTexts();
  const fields = useCallTexts();
  const [draft, setDraft] = useState(() => fieldsOf(call));
  const checked = useChecked({
    shape: changeCall.body,
    send: (body) => callApi(changeCall, { params: { id: call.id }, body }),
    onDone: onSaved,
    faults: faultsOfCall(fields),
    fault: fields.wrong,
  });
  return (
    <form
      ref={checked.form}
      className={ask.form}
      noValidate
      onInput={checked.forgive}
      onSubmit={(event) => checked.submit(event, { ...draft, edition: call.edition })}
    >
      <CallFields
        call={draft}
        change={(more) => setDraft((before) => ({ ...before, ...more }))}
        errorAt={checked.errorAt}
      />
      <FormProblem>{checked.hasFaults ? fields.wrong : checked.problem}</FormProblem>
      <p className={styles.moves}>
        <Button look="primary" type="submit" aria-disabled={checked.isSending}>
          {words.save}
        </Button>
        <Button onClick={onLeave}>{words.cancel}</Button>
      </p>
    </form>
  );
}
