import { useQuery } from '@tanstack/react-query';
import { DeskFrame } from '../desk/DeskFrame';
import panes from '../desk/Panes.module.css';
import { ErrorNotice } from '../layout/ErrorNotice';
import { settingsQuery } from './queries';
import styles from './Settings.module.css';
import { SettingsForm } from './SettingsForm';
import { useFreshnessTexts } from './texts';

/** The desk's settings: how long facts are taken as right. */
export function SettingsPage() {
  const { settings: words } = useFreshnessTexts();
  const { data, error, refetch } = useQuery(settingsQuery);
  return (
    <DeskFrame current="settings">
      <div className={panes.panes}>
        <div className={panes.pane}>
          <header className={panes.head}>
            <h1 className={styles.title}>{words.title}</h1>
          </header>
          <div className={styles.body}>
            {error && !data && <ErrorNotice error={error} onRetry={() => void refetch()} />}
            {data && <SettingsForm settings={data} />}
          </div>
        </div>
      </div>
    </DeskFrame>
  );
}
