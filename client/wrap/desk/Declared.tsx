import type { ProductionView } from '@contract/productions';
import { type WrapAnswers, type WrapForm, type WrapPart, wrapPart } from '@contract/wrap';
import { useState } from 'react';
import { Button } from '../../ui/Button';
import { GiveBack } from './GiveBack';
import styles from './Panel.module.css';
import { PartTable } from './PartTable';
import { useRows } from './rows';
import { usePanelTexts } from './texts';
import type { Decisions } from './useDecisions';

interface DeclaredProps {
  form: WrapForm;
  answers: WrapAnswers;
  production: ProductionView;
  decisions: Decisions;
}

/** What the production declares beside what is on record, taken over part by part. */
export function Declared({ form, answers, production, decisions }: DeclaredProps) {
  const words = usePanelTexts();
  const rows = useRows(answers, production);
  const open = wrapPart.options.filter((part) => !form.accepted.includes(part) && rows[part].length > 0);
  const [left, leave] = useState<readonly WrapPart[]>([]);
  const chosen = open.filter((part) => !left.includes(part));
  const first = wrapPart.options.find((part) => rows[part].length > 0);
  const isDecidable = form.submittedAt !== null;
  const isHeld = decisions.held !== null;
  const toggle = (part: WrapPart, isTaken: boolean) =>
    leave((all) => (isTaken ? all.filter((each) => each !== part) : [...all, part]));
  return (
    <>
      {answers.remarks && (
        <div className={styles.state}>
          <p className={styles.quiet}>{words.remarks}</p>
          <blockquote className={styles.quote}>{answers.remarks}</blockquote>
        </div>
      )}
      {wrapPart.options.map((part) => (
        <PartTable
          key={part}
          part={part}
          rows={rows[part]}
          isFirst={part === first}
          isAccepted={form.accepted.includes(part)}
          isChosen={isDecidable && open.includes(part) ? chosen.includes(part) : null}
          onChoose={(isTaken) => toggle(part, isTaken)}
        />
      ))}
      {isDecidable && (
        <div className={styles.foot}>
          {open.length > 0 && (
            <>
              <p className={styles.quiet}>{words.acceptNote}</p>
              <Button
                look={isHeld ? 'plain' : 'primary'}
                disabled={chosen.length === 0 || isHeld}
                onClick={() => decisions.accept(chosen, form.submittedAt)}
              >
                {words.accept(chosen.length)}
              </Button>
            </>
          )}
          <GiveBack decisions={decisions} />
        </div>
      )}
    </>
  );
}
