import { useSearchParams } from 'react-router';

export const tabs = ['summary', 'shoots', 'permits', 'team', 'spend', 'journal', 'wrap'] as const;
export type Tab = (typeof tabs)[number];

/** The open tab, kept in the address beside whatever the board keeps there. */
export function useTab(): { tab: Tab; open(tab: Tab): void } {
  const [query, setQuery] = useSearchParams();
  const tab = tabs.find((each) => each === query.get('tab')) ?? 'summary';
  function open(next: Tab) {
    setQuery(
      (before) => {
        const after = new URLSearchParams(before);
        if (next === 'summary') after.delete('tab');
        else after.set('tab', next);
        return after;
      },
      { replace: true },
    );
  }
  return { tab, open };
}
