import { type FormEvent, useRef } from 'react';
import { CallProblem } from '../../api';
import { FormProblem } from '../../sending/FormProblem';
import { useProblemText } from '../../sending/useProblemText';
import { useAskTexts } from '../texts';
import styles from './Ask.module.css';
import { useOpenAsk } from './askContext';
import { DatesBlock, MoneyBlock, NeedsBlock, ProjectBlock, WhoBlock } from './Blocks';
import { Foot } from './Foot';

/** Everything that is asked, on one page: nobody has to go through what they leave out. */
export function AskForm() {
  const words = useAskTexts();
  const ask = useOpenAsk();
  const trap = useRef<HTMLInputElement>(null);
  const general = useProblemText(ask.error);
  // What is no answer of the server comes from the browser: the riddle could not be worked on.
  const problem = ask.error && !(ask.error instanceof CallProblem) ? words.proofFailed : general;
  function submit(event: FormEvent) {
    event.preventDefault();
    ask.submit(trap.current?.value ?? '');
  }
  return (
    <form noValidate onSubmit={submit} aria-label={words.title}>
      <ProjectBlock />
      <DatesBlock />
      <NeedsBlock />
      <MoneyBlock />
      <WhoBlock />
      <label className={styles.trap} aria-hidden="true">
        {words.trap}
        <input ref={trap} type="text" name="website" tabIndex={-1} autoComplete="off" />
      </label>
      <FormProblem>{problem}</FormProblem>
      <Foot />
    </form>
  );
}
