import { type ImportKind, type ImportView, importKind } from '@contract/imports';
import { useState } from 'react';
import { useWords } from '../i18n/words';
import { Button } from '../ui/Button';
import { Checkbox } from '../ui/Checkbox';
import { Radios } from '../ui/Radios';
import { ColumnRow } from './ColumnRow';
import styles from './Columns.module.css';
import { fieldsOf, type MappingDraft } from './draft';
import { useImportTexts } from './texts';

/** Which of the file's columns feeds which of our fields. */
export function Columns({ view, draft }: { view: ImportView; draft: MappingDraft }) {
  const { columns: words } = useImportTexts();
  const isOfShoots = draft.kind === 'production';
  const site = useWords();
  const [hasAll, showAll] = useState(false);
  const nameOf = (kind: ImportKind) => (kind === 'production' ? words.shoot : site.kinds[kind].one);
  const { columns, defaults } = draft.mapping;
  const fields = fieldsOf(draft.kind);
  const isShown = ({ target, isMain }: (typeof fields)[number]) =>
    hasAll || isMain || columns[target] !== undefined || defaults[target] !== undefined;
  const hidden = fields.filter((field) => !isShown(field)).length;
  return (
    <section className={styles.part} aria-label={words.title}>
      <h3 className={styles.title}>{words.title}</h3>
      <Radios
        label={words.kind}
        options={importKind.options.map((kind) => ({ value: kind, label: nameOf(kind) }))}
        value={draft.kind}
        onChange={draft.setKind}
      />
      <div className={styles.table}>
        <div className={styles.header} aria-hidden="true">
          <span>{words.field}</span>
          <span>{words.column}</span>
          <span>{words.samples}</span>
        </div>
        {fields.filter(isShown).map(({ target }) => (
          <ColumnRow key={target} target={target} view={view} draft={draft} />
        ))}
      </div>
      {hidden > 0 && (
        <Button look="quiet" size="small" className={styles.others} onClick={() => showAll(true)}>
          {words.others(hidden)}
        </Button>
      )}
      <Left view={view} draft={draft} />
      {isOfShoots ? (
        <>
          <p className={styles.hint}>{words.grouping}</p>
          <Checkbox checked={draft.isPublic} onChange={draft.setPublic}>
            {words.isPublic}
          </Checkbox>
          <p className={styles.hint}>{words.isPublicHint}</p>
        </>
      ) : (
        <Checkbox checked={draft.mapping.joinRows} onChange={draft.setJoinRows}>
          {words.join}
        </Checkbox>
      )}
    </section>
  );
}

/** Columns of the file that nothing takes. */
function Left({ view, draft }: { view: ImportView; draft: MappingDraft }) {
  const { columns: words } = useImportTexts();
  const used = Object.values(draft.mapping.columns);
  const left = view.columns.filter(({ name }) => !used.some((text) => text === name || text.includes(`{${name}`)));
  if (left.length === 0) return null;
  return (
    <p className={styles.left}>
      {words.left(left.length)} <span>{left.map(({ name }) => name).join(', ')}</span>
    </p>
  );
}
