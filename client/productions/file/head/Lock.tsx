import { useEffect, useId, useRef, useState } from 'react';
import { today } from '../../../listings/days';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { RadioCards } from '../../../ui/RadioCards';
import { useFigures } from '../figures';
import { atMost, isDay, orNull } from '../keeping/checks';
import type { Edit } from '../keeping/edit';
import { useFile } from '../keeping/FileProvider';
import { InPlace } from '../keeping/InPlace';
import { textEdit } from '../summary/edits';
import { useFileTexts } from '../texts';
import styles from './Lock.module.css';

const confidential: Edit = {
  name: 'confidential',
  read: (production) => (production.confidential ? 'confidential' : 'released'),
  patch: (text) => ({ confidential: text === 'confidential' }),
};
const publicFrom: Edit = {
  name: 'publicFrom',
  read: (production) => production.publicFrom ?? '',
  patch: (text) => ({ publicFrom: orNull(text) }),
};
const publicNote = textEdit('publicNote');

/** Who may know of the production, in words, with the panel to change it. */
export function Lock() {
  const words = useFileTexts().lock;
  const { day } = useFigures();
  const { production, keeper, states } = useFile();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(
    function closeOutside() {
      if (!isOpen) return;
      const onDown = ({ target }: PointerEvent) => {
        if (target instanceof Node && !box.current?.contains(target)) setOpen(false);
      };
      document.addEventListener('pointerdown', onDown);
      return () => document.removeEventListener('pointerdown', onDown);
    },
    [isOpen],
  );
  const state = states.confidential;
  const value = state && 'text' in state ? state.text : confidential.read(production);
  const from = production.publicFrom;
  const said =
    value === 'released' || (from !== null && from <= today())
      ? words.released
      : from !== null
        ? words.releasedOn(day(from))
        : words.confidential;
  const isLocked = said === words.confidential;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: listens for Escape from inside, does nothing by itself
    <div
      ref={box}
      className={styles.lock}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        event.stopPropagation();
        setOpen(false);
        opener.current?.focus();
      }}
    >
      <Button
        ref={opener}
        size="small"
        className={styles.opener}
        aria-label={words.label(said)}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name={isLocked ? 'lock' : 'eye'} size={14} />
        {said}
      </Button>
      {isOpen && (
        <div id={id} className={styles.panel}>
          <RadioCards
            label={words.title}
            value={value}
            options={[
              { value: 'confidential', label: words.confidential, note: words.confidentialNote },
              { value: 'released', label: words.released, note: words.releasedNote },
            ]}
            onChange={(text) =>
              keeper.keep(confidential, text, { edition: production.edition, text: confidential.read(production) })
            }
          />
          {value === 'confidential' && (
            <div className={styles.field}>
              <span className={styles.label}>{words.from}</span>
              <InPlace
                edit={publicFrom}
                label={words.from}
                as="day"
                shown={(text) => text && day(text)}
                check={isDay}
              />
              <p className={styles.note}>{words.fromNote}</p>
            </div>
          )}
          <div className={styles.field}>
            <span className={styles.label}>{words.publicNote}</span>
            <InPlace edit={publicNote} label={words.publicNote} as="lines" check={atMost(1000)} />
          </div>
        </div>
      )}
    </div>
  );
}
