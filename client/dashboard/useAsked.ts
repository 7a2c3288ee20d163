import { figure, narrowing } from '@contract/indicators';
import { useSearchParams } from 'react-router';
import { readDay } from '../listings/days';
import type { AskedBehind, Scope } from './queries';

/** A figure that is open, without the year and the day, which are the page's. */
export type Opened = Pick<AskedBehind, 'figure' | 'by' | 'key'>;

interface Changes {
  year?: number;
  on?: string | undefined;
  scope?: Scope;
  compare?: number | undefined;
}

const yearFrom = (text: string | null): number | undefined =>
  text !== null && /^\d{4}$/.test(text) ? Number(text) : undefined;

/** What the dashboard shows, as its address has it: the year, the day, the reader, the year beside it, the open figure. */
export function useAsked() {
  const [params, setParams] = useSearchParams();
  const year = yearFrom(params.get('year'));
  const on = readDay(params.get('on'));
  const scope: Scope = params.get('scope') === 'public' ? 'public' : 'desk';
  const write = (entries: Record<string, string | undefined>) =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        for (const [name, value] of Object.entries(entries)) {
          if (value === undefined) next.delete(name);
          else next.set(name, value);
        }
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  return {
    asked: { year, on, scope },
    compare: yearFrom(params.get('compare')),
    opened: openedFrom(params),
    /** A change of the year forgets the day, which lies in it. */
    ask({ scope: wanted, ...changes }: Changes) {
      write({
        ...('year' in changes && { year: String(changes.year), on: undefined, figure: undefined }),
        ...('on' in changes && { on: changes.on }),
        ...('compare' in changes && { compare: changes.compare === undefined ? undefined : String(changes.compare) }),
        ...(wanted && { scope: wanted === 'public' ? wanted : undefined, figure: undefined }),
      });
    },
    open: (opened: Opened) => write({ by: undefined, key: undefined, ...opened }),
    close: () => write({ figure: undefined, by: undefined, key: undefined }),
  };
}

function openedFrom(params: URLSearchParams): Opened | null {
  const named = figure.safeParse(params.get('figure'));
  if (!named.success) return null;
  return { figure: named.data, by: narrowing.safeParse(params.get('by')).data, key: params.get('key') ?? undefined };
}
