import review from '../../forms/steps/Review.module.css';
import { useWrapTexts } from '../texts';
import { type Said, useSaid } from './said';
import { useOpenStep } from './stepContext';

const asked = ['days', 'people', 'stays', 'spend'] as const;

/** Every answer, part by part, with the way back to it. */
export function SaidAnswers() {
  const said = useSaid();
  return (
    <div>
      {asked.map((part) => (
        <SaidPart key={part} part={part} said={said[part]} />
      ))}
    </div>
  );
}

function SaidPart({ part, said }: { part: (typeof asked)[number]; said: readonly Said[] }) {
  const { names, send: words } = useWrapTexts();
  const { go } = useOpenStep();
  return (
    <section className={review.answers}>
      <div className={review.answersHead}>
        <h2 className={review.heading}>{names[part]}</h2>
        <button
          type="button"
          className={review.change}
          aria-label={words.changeOf(names[part])}
          onClick={() => go(part)}
        >
          {words.change}
        </button>
      </div>
      {said.length === 0 ? (
        <p className={review.text}>{words.nothing}</p>
      ) : (
        <dl className={review.list}>
          {said.map(({ label, value }) => (
            <div key={`${label} ${value}`}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
