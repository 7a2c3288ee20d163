import type { DryRun } from '@contract/imports';
import { useFormats } from '../i18n/format';
import styles from './ShootSample.module.css';
import { useImportTexts } from './texts';

type Line = DryRun['sample'][number];

/** Productions that the rows were gathered into; of those with several spellings, what was taken for one work. */
export function ShootSample({ sample }: { sample: Line[] }) {
  const { plan: words } = useImportTexts();
  return (
    <section className={styles.part}>
      <h4 className={styles.title}>{words.sample}</h4>
      <p className={styles.text}>{words.sampleText}</p>
      <ul className={styles.list}>
        {sample.map((line) => (
          <Production key={line.lines.join()} line={line} />
        ))}
      </ul>
    </section>
  );
}

function Production({ line: { title, action, lines, shooting } }: { line: Line }) {
  const { plan: words, actions } = useImportTexts();
  const { day } = useFormats();
  if (!shooting) return null;
  const { season, company, from, to, shoots, places, spellings } = shooting;
  // Past shoots are of any year: it stands with the last day, with the first too where that is another.
  const dated = (isoDay: string) => `${day(isoDay)} ${isoDay.slice(0, 4)}`;
  const begun = from.slice(0, 4) === to.slice(0, 4) ? day(from) : dated(from);
  const others = spellings.filter((spelling) => spelling !== title);
  return (
    <li className={styles.production}>
      <span className={styles.name}>
        {title}
        {season !== null && <span className={styles.season}> {words.season(season)}</span>}
      </span>
      <span className={styles.company}>{company}</span>
      <span className={styles.days}>{from === to ? dated(from) : words.period(begun, dated(to))}</span>
      <span className={styles.amount}>{words.places(shoots, places)}</span>
      <span className={styles.action}>
        {actions[action]}, {words.rowsOf(lines.length)}
      </span>
      {others.length > 0 && (
        <span className={styles.others}>
          {words.alsoWritten} {others.join(' · ')}
        </span>
      )}
    </li>
  );
}
