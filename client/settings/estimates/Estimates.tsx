import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ErrorNotice } from '../../layout/ErrorNotice';
import { dayOf, useDays } from '../../listings/days';
import { UndoLine } from '../../ui/UndoLine';
import settings from '../Settings.module.css';
import { useSettingsTexts } from '../texts';
import { DayRates } from './DayRates';
import styles from './Estimates.module.css';
import { EditingContext } from './editing';
import { PlainGroups } from './PlainGroups';
import { type EconomicsView, economicsQuery } from './queries';
import { Restore } from './Restore';
import { useEconomics } from './useEconomics';

/** The figures that estimates are made with, each changed where it stands. */
export function Estimates() {
  const { data, error, refetch } = useQuery(economicsQuery);
  if (data) return <Loaded view={data} />;
  return error && <ErrorNotice error={error} onRetry={() => void refetch()} />;
}

function Loaded({ view }: { view: EconomicsView }) {
  const { estimates: words, undo } = useSettingsTexts();
  const [open, setOpen] = useState<string | null>(null);
  const keeping = useEconomics(view);
  const { figures, done } = keeping;
  return (
    <EditingContext value={{ figures, open, setOpen, change: keeping.change }}>
      <div className={styles.head}>
        <h2 className={settings.heading}>{words.heading}</h2>
        <Restore usual={view.usual} onRestore={keeping.change} />
      </div>
      <p className={settings.lead}>{words.lead}</p>
      <p className={styles.last}>
        <LastChange view={view} />
      </p>
      {keeping.error && <ErrorNotice error={keeping.error} />}
      <DayRates own={view.own} />
      <PlainGroups />
      {done && (
        <UndoLine key={JSON.stringify(figures)} undoLabel={undo} onUndo={keeping.undo} onGone={keeping.forget}>
          {done.what}
        </UndoLine>
      )}
    </EditingContext>
  );
}

function LastChange({ view: { changedAt, changedBy } }: { view: EconomicsView }) {
  const { estimates: words } = useSettingsTexts();
  const { day } = useDays();
  return changedAt === null ? words.never : words.changed(day(dayOf(new Date(changedAt))), changedBy ?? '');
}
