import { type RefObject, useEffect, useState } from 'react';
import { Button } from '../ui/Button';
import { type Copied, copyPicture } from './copyPicture';
import { useCopyTexts } from './copyTexts';
import type { Around } from './standalone';

interface CopyPictureProps {
  /** The chart, or what it stands in: its first drawing is taken. */
  chart: RefObject<Element | null>;
  /** What the picture says above and below the chart. */
  around?: Around;
}

/** Milliseconds that the outcome is said. */
const said = 3000;

/** A button that copies a chart as a picture, to be pasted into a letter or a slide. */
export function CopyPicture({ chart, around }: CopyPictureProps) {
  const words = useCopyTexts();
  const [outcome, setOutcome] = useState<Copied | 'failed'>();
  useEffect(
    function forget() {
      if (!outcome) return;
      const timer = setTimeout(() => setOutcome(undefined), said);
      return () => clearTimeout(timer);
    },
    [outcome],
  );
  function copy() {
    const svg = drawingIn(chart.current);
    if (svg) copyPicture(svg, around).then(setOutcome, () => setOutcome('failed'));
  }
  return (
    <Button look="quiet" size="small" onClick={copy} aria-label={around?.title && words.named(around.title)}>
      <span aria-live="polite">{outcome ? words[outcome] : words.copy}</span>
    </Button>
  );
}

const drawingIn = (element: Element | null): SVGSVGElement | null =>
  element instanceof SVGSVGElement ? element : (element?.querySelector('svg') ?? null);
