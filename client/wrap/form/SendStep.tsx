import { useMutation } from '@tanstack/react-query';
import { use } from 'react';
import review from '../../forms/steps/Review.module.css';
import { FormProblem } from '../../sending/FormProblem';
import { useProblemText } from '../../sending/useProblemText';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { TextArea } from '../../ui/TextArea';
import { useWrapTexts } from '../texts';
import { useAnswer, useDraft } from './draft';
import { Missing } from './Missing';
import { SaidAnswers } from './SaidAnswers';
import { SentContext } from './sentContext';

/** Reads the answers over, takes a name, and hands them in. */
export function SendStep() {
  const { send: words } = useWrapTexts();
  const { faults, isChecked } = useDraft();
  const wrong = Object.keys(faults).filter((path) => path !== 'signedBy' && isChecked(path));
  const remarks = useAnswer('remarks');
  const signedBy = useAnswer('signedBy');
  return (
    <>
      <SaidAnswers />
      <TextArea
        data-field="remarks"
        label={words.remarks}
        hint={words.remarksHint}
        rows={3}
        error={remarks.error}
        value={remarks.value}
        onChange={({ target }) => remarks.set(target.value)}
        onBlur={remarks.leave}
      />
      <Field
        data-field="signedBy"
        autoComplete="name"
        label={words.signedBy}
        hint={words.signedByHint}
        error={signedBy.error}
        value={signedBy.value}
        onChange={({ target }) => signedBy.set(target.value)}
        onBlur={signedBy.leave}
      />
      {wrong.length > 0 && <Missing paths={wrong} />}
      <Send />
    </>
  );
}

function Send() {
  const { send: words } = useWrapTexts();
  const { state, keeper, faults, checkAll } = useDraft();
  const sent = use(SentContext);
  const { mutate, isPending, error } = useMutation({ mutationFn: keeper.submit, onSuccess: sent });
  const problem = useProblemText(error);
  function submit() {
    checkAll();
    const [first] = Object.keys(faults);
    if (first === undefined) mutate();
    else if (first === 'signedBy') document.querySelector<HTMLElement>('[data-field="signedBy"]')?.focus();
  }
  return (
    <div className={review.send}>
      <FormProblem>{problem}</FormProblem>
      <div className={review.buttons}>
        <Button look="primary" className={review.submit} disabled={isPending} onClick={submit}>
          {isPending ? words.sending : state.form.submittedAt ? words.again : words.submit}
        </Button>
      </div>
    </div>
  );
}
