import { castingRole } from '@contract/castings';
import { useSearchParams } from 'react-router';
import type { CallWishes } from './queries';

const { options } = castingRole.shape.kind;

/** What the list of calls is narrowed by, as the address has it. */
export function useWishes() {
  const [url, setUrl] = useSearchParams();
  const wishes = fromUrl(url);
  return {
    wishes,
    isNarrow: [...toUrl(wishes)].length > 0,
    change: (more: Partial<CallWishes>) =>
      setUrl(toUrl({ ...wishes, ...more }), { replace: true, preventScrollReset: true }),
    clear: () => setUrl({}, { preventScrollReset: true }),
  };
}

/** A mangled address still opens the list. */
function fromUrl(url: URLSearchParams): CallWishes {
  const age = Number(url.get('age') || Number.NaN);
  return {
    q: (url.get('q') ?? '').slice(0, 120),
    kind: options.filter((kind) => url.getAll('kind').includes(kind)),
    plays: url.getAll('plays').slice(0, 3),
    ...(Number.isInteger(age) && age >= 0 && age <= 100 && { age }),
  };
}

function toUrl({ q, kind, plays, age }: CallWishes): URLSearchParams {
  const url = new URLSearchParams();
  if (q) url.set('q', q);
  for (const each of kind) url.append('kind', each);
  for (const each of plays) url.append('plays', each);
  if (age !== undefined) url.set('age', String(age));
  return url;
}
