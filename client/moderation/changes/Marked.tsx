import { Fragment } from 'react';
import { useModerationTexts } from '../texts';
import styles from './Changes.module.css';
import type { Compared, ComparedLine, Piece } from './compare';
import { folded } from './folding';

/** Whether changed words went or came: struck through, or marked; `either` where two listings merely differ. */
export type Side = 'before' | 'after' | 'either';

/** A value with its changed words marked, by more than colour: a line through them, weight, and words for the ear. */
export function Marked({ value, side }: { value: Compared; side: Side }) {
  const { review } = useModerationTexts();
  const isNothing = value.form === 'lines' ? value.lines.length === 0 : value.items.length === 0;
  if (isNothing) return <span className={styles.quiet}>{review.empty}</span>;
  if (value.form === 'items')
    return (
      <ul>
        {value.items.map((item, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same item may stand twice, and the list never moves
          <li key={place}>
            <Words piece={item} side={side} />
          </li>
        ))}
      </ul>
    );
  return (
    <>
      {value.lines.map((line) =>
        line.isSame && line.lang ? (
          <p key={line.key} className={styles.quiet}>
            {review.sameIn(line.label ?? '')}
          </p>
        ) : (
          <MarkedLine key={line.key} line={line} side={side} />
        ),
      )}
    </>
  );
}

/** One sentence with its label; a long passage that did not change is passed over. */
function MarkedLine({ line: { label, lang, pieces }, side }: { line: ComparedLine; side: Side }) {
  const { review } = useModerationTexts();
  return (
    <p className={lang ? styles.prose : styles.line} lang={lang}>
      {label && <span className={styles.label}>{lang ? label : `${review.labelled(label)} `}</span>}
      {folded(pieces).map((piece, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no name but their place in the sentence
        <Fragment key={place}>
          {piece === 'gap' ? (
            <span className={styles.quiet}>
              <span aria-hidden="true"> […] </span>
              <span className="unseen">{review.skipped}</span>
            </span>
          ) : (
            <Words piece={piece} side={side} />
          )}
        </Fragment>
      ))}
    </p>
  );
}

/** `del` and `ins`, with a word before them: many screen readers pass over the elements themselves. */
function Words({ piece: { text, changed }, side }: { piece: Piece; side: Side }) {
  const { review } = useModerationTexts();
  if (!changed || text.trim() === '') return text;
  const [start = '', end = ''] = [/^\s*/, /\s*$/].map((edge) => edge.exec(text)?.[0]);
  if (side === 'either') return <mark className={styles.either}>{text}</mark>;
  const Mark = side === 'before' ? 'del' : 'ins';
  return (
    <>
      {start}
      <Mark className={styles[side]}>
        <span className="unseen">{side === 'before' ? review.removed : review.added} </span>
        {text.trim()}
      </Mark>
      {end}
    </>
  );
}
