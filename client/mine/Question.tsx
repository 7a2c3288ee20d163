import type { OwnListing } from '@contract/editing';
import { useEffect, useRef } from 'react';
import { FormProblem } from '../sending/FormProblem';
import { useProblemText } from '../sending/useProblemText';
import { Button } from '../ui/Button';
import styles from './OwnRow.module.css';
import { useMineTexts } from './texts';
import { type Deed, useDeed } from './useDeed';

interface QuestionProps {
  listing: OwnListing;
  deed: Deed;
  onClose(): void;
}

/** Asks in place before something is taken away or sent. */
export function Question({ listing, deed, onClose }: QuestionProps) {
  const words = useMineTexts();
  const { mutate, error, isPending } = useDeed(deed, listing.slug, onClose);
  const problem = useProblemText(error, { invalid_input: words.incomplete, conflict: words.moved });
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(function standOnTheSafeSide() {
    keep.current?.focus();
  }, []);
  return (
    <fieldset className={styles.question} onKeyDown={(event) => event.key === 'Escape' && onClose()}>
      <legend className="unseen">{words[deed]}</legend>
      <p>{words.ask[deed](listing.title || words.untitled)}</p>
      <Button ref={keep} size="small" onClick={onClose}>
        {deed === 'putBack' ? words.ask.notNow : words.ask.keep}
      </Button>
      <Button size="small" look="primary" disabled={isPending} onClick={() => mutate()}>
        {words.ask.yes[deed]}
      </Button>
      {problem && (
        <div className={styles.problem}>
          <FormProblem>{problem}</FormProblem>
        </div>
      )}
    </fieldset>
  );
}
