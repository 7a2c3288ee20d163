import type { EnquiryTemplate } from '@contract/enquiries';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { templatesQuery } from '../../enquiries/queries';
import { ErrorNotice } from '../../layout/ErrorNotice';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { UndoLine } from '../../ui/UndoLine';
import settings from '../Settings.module.css';
import { useSettingsTexts } from '../texts';
import { AnswerForm } from './AnswerForm';
import { AnswerRow } from './AnswerRow';
import styles from './Answers.module.css';
import { useTemplates } from './queries';

/** Answers that the desk gives often, written once in both languages and changed where they stand. */
export function Answers() {
  const { answers: words, undoDelete } = useSettingsTexts();
  const { data, error, refetch } = useQuery(templatesQuery);
  const { save, remove } = useTemplates();
  const [editing, edit] = useState<string | null>(null);
  const [deleted, setDeleted] = useState<EnquiryTemplate | null>(null);
  const trouble = save.error ?? remove.error;
  if (!data) return error && <ErrorNotice error={error} onRetry={() => void refetch()} />;

  const formOf = (template: EnquiryTemplate | null) => (
    <AnswerForm
      key={template?.id ?? fresh}
      template={template}
      isSaving={save.isPending}
      onLeave={() => edit(null)}
      onSave={(body) => save.mutate({ id: template?.id ?? null, body }, { onSuccess: () => edit(null) })}
    />
  );
  function drop(template: EnquiryTemplate) {
    remove.mutate(template.id, { onSuccess: () => setDeleted(template) });
  }
  return (
    <>
      <h2 className={settings.heading}>{words.heading}</h2>
      <p className={settings.lead}>{words.lead}</p>
      {trouble && <ErrorNotice error={trouble} />}
      {editing === fresh ? (
        formOf(null)
      ) : (
        <Button className={styles.add} onClick={() => edit(fresh)}>
          {words.add}
        </Button>
      )}
      {data.templates.length === 0 && editing !== fresh && <Notice title={words.none}>{words.noneText}</Notice>}
      <ul className={styles.list}>
        {data.templates.map((template) =>
          editing === template.id ? (
            <li key={template.id}>{formOf(template)}</li>
          ) : (
            <AnswerRow
              key={template.id}
              template={template}
              onEdit={() => edit(template.id)}
              onDelete={() => drop(template)}
            />
          ),
        )}
      </ul>
      {deleted && (
        <UndoLine
          key={deleted.id}
          undoLabel={undoDelete}
          onUndo={() => save.mutate({ id: null, body: { name: deleted.name, text: deleted.text } })}
          onGone={() => setDeleted(null)}
        >
          {words.deleted}
        </UndoLine>
      )}
    </>
  );
}

/** Stands for the one that is not kept yet. */
const fresh = 'new';
