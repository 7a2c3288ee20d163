import { useQuery } from '@tanstack/react-query';
import { ErrorNotice } from '../layout/ErrorNotice';
import { settingsQuery } from './queries';
import { SettingsForm } from './SettingsForm';

/** How long facts are taken as right. */
export function FreshnessSettings() {
  const { data, error, refetch } = useQuery(settingsQuery);
  if (data) return <SettingsForm settings={data} />;
  return error && <ErrorNotice error={error} onRetry={() => void refetch()} />;
}
