import { type ImportView, readFaults } from '@contract/imports';
import { Link } from 'react-router';
import { urlOf } from '../api';
import { useLanguage } from '../i18n/language';
import { listingPath, productionPath, productionsPath, searchPath } from '../paths';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import styles from './Result.module.css';
import { thingOf, useImportTexts } from './texts';
import { Undo } from './Undo';

interface ResultProps {
  view: ImportView;
  isSending: boolean;
  onResume(): void;
  onUndo(): void;
}

/** What an import came to, and the ways on: into the directory, and back. */
export function Result({ view, isSending, onResume, onUndo }: ResultProps) {
  const { result: words } = useImportTexts();
  if (view.state === 'undone') return <Undone view={view} />;
  return (
    <div className={styles.part}>
      <Outcome view={view} />
      {view.state === 'failed' && (
        <>
          <p className={styles.text}>{words.failed}</p>
          <Button look="primary" className={styles.way} disabled={isSending} onClick={onResume}>
            {words.resume}
          </Button>
        </>
      )}
      <Ways view={view} />
      <Undo view={view} isSending={isSending} onUndo={onUndo} />
    </div>
  );
}

function Outcome({ view }: { view: ImportView }) {
  const { result: words, things } = useImportTexts();
  const of = thingOf(view.kind);
  const { created = 0, updated = 0, skipped = 0 } = view.result ?? {};
  const lines = [
    created > 0 && words.created[of](created),
    updated > 0 && words.updated(updated, things[of]),
    skipped > 0 && words.skipped(skipped, things[of]),
  ].filter(Boolean);
  return (
    <>
      <h3 className={styles.title}>{lines[0] || words.nothing[of]}</h3>
      {lines.slice(1).map((line) => (
        <p key={String(line)}>{line}</p>
      ))}
    </>
  );
}

function Ways({ view }: { view: ImportView }) {
  const { result: words, plan } = useImportTexts();
  const language = useLanguage();
  return (
    <p className={styles.ways}>
      {view.kind === 'production' ? (
        <Link to={productionsPath}>{words.productions}</Link>
      ) : (
        <Link to={`${searchPath}?kind=${view.kind}&sort=newest`}>{words.directory}</Link>
      )}
      {(view.plan?.faultCount ?? 0) > 0 && (
        <a href={urlOf(readFaults.path, { id: view.id }, { lang: language })} download>
          <Icon name="document" size={16} /> {plan.download}
        </a>
      )}
    </p>
  );
}

function Undone({ view }: { view: ImportView }) {
  const { undo: words, result, targets, things } = useImportTexts();
  const of = thingOf(view.kind);
  const { removed, restored, leftAlone } = view.undo;
  return (
    <div className={styles.part}>
      <h3 className={styles.title}>{words.title}</h3>
      <p>
        {[removed > 0 && words.removed(removed, things[of]), restored > 0 && words.restored(restored, things[of])]
          .filter(Boolean)
          .join(', ') || result.nothing[of]}
      </p>
      {leftAlone.length > 0 && (
        <>
          <h4 className={styles.subtitle}>{words.left}</h4>
          <ul className={styles.left}>
            {leftAlone.map(({ slug = '', production, title, fields }) => (
              <li key={production ?? slug}>
                <Link to={production ? productionPath(production) : listingPath(slug)}>{title}</Link>
                <span className={styles.text}>
                  {fields.length === 0
                    ? words.leftWhole[of]
                    : fields.map((field) => targets[field.split('.').at(-1) ?? ''] ?? field).join(', ')}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
