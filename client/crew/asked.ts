import type { Point } from '@contract/common';
import { type ShootSize, shootSize } from '@contract/crew';
import { latLng } from '@contract/directory';
import { useSearchParams } from 'react-router';
import { readDay } from '../listings/days';
import { clermont } from '../listings/place/distance';

/** What the page is asked, as its address says it. */
export interface Asked {
  near: Point;
  /** What the reader calls the place. */
  place: string;
  from?: string;
  to?: string;
  size?: ShootSize;
}

const start = { near: clermont, place: 'Clermont-Ferrand' };

/** Reads an address; what it cannot read it leaves out. */
export function fromUrl(url: URLSearchParams): Asked {
  const near = latLng.safeParse(url.get('near') ?? '').data;
  return {
    ...(near ? { near, place: (url.get('place') ?? '').slice(0, 80) } : start),
    from: readDay(url.get('from')),
    to: readDay(url.get('to')),
    size: shootSize.safeParse(url.get('size')).data,
  };
}

function toUrl({ near, place, from, to, size }: Asked): URLSearchParams {
  const isStart = near.lat === start.near.lat && near.lng === start.near.lng;
  return new URLSearchParams({
    ...(isStart ? {} : { near: `${near.lat.toFixed(4)},${near.lng.toFixed(4)}`, place }),
    ...(from && { from }),
    ...(to && { to }),
    ...(size && { size }),
  });
}

export type ChangeAsked = (news: Partial<Asked>) => void;

/** The question in the address, and the way to change it. */
export function useAsked(): [Asked, ChangeAsked] {
  const [url, setUrl] = useSearchParams();
  const asked = fromUrl(url);
  const change: ChangeAsked = (news) => setUrl((now) => toUrl({ ...fromUrl(now), ...news }), { replace: true });
  return [asked, change];
}
