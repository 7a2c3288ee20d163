import { useSearchParams } from 'react-router';

/** What is looked for: kept in the address, so that back and reload find it. */
export function useAskedFor(): [string, (q: string) => void] {
  const [url, setUrl] = useSearchParams();
  const ask = (q: string) => setUrl(q === '' ? {} : { q }, { replace: true });
  return [url.get('q') ?? '', ask];
}
