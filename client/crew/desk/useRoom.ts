import type { Point } from '@contract/common';
import { latLng } from '@contract/directory';
import { useNavigate, useSearchParams } from 'react-router';
import { readDay } from '../../listings/days';
import { deskCrewPath } from '../../paths';

/** What a question begins with, when it is asked from elsewhere: a production's dates and place. */
export interface Start {
  from?: string;
  to?: string;
  near?: Point;
  place: string;
  production: string | null;
}

const productionId = /^[0-9a-f]{24}$/;

/** Which question is open, or that one is being asked: the address knows. */
export function useRoom() {
  const [url] = useSearchParams();
  const navigate = useNavigate();
  const production = url.get('production') ?? '';
  const start: Start = {
    from: readDay(url.get('from')),
    to: readDay(url.get('to')),
    near: latLng.safeParse(url.get('near') ?? '').data,
    place: (url.get('place') ?? '').slice(0, 80),
    production: productionId.test(production) ? production : null,
  };
  return {
    current: url.get('question') ?? undefined,
    isAsking: url.has('ask'),
    start,
    /** A form asked anew from elsewhere begins anew. */
    key: url.toString(),
    listPath: deskCrewPath,
    askPath: `${deskCrewPath}?ask`,
    pathOf,
    open: (id: string) => void navigate(pathOf(id), { replace: true }),
  };
}

const pathOf = (id: string): string => `${deskCrewPath}?question=${id}`;
