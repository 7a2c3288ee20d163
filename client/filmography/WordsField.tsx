import { useEffect, useRef, useState } from 'react';
import { Field } from '../ui/Field';
import { useFilmographyTexts } from './texts';

/** Milliseconds of rest before what is typed is asked. */
const pause = 250;

/** Typed words are asked once the fingers rest; words that come otherwise, as by the map, show at once. */
export function WordsField({ q, onChange }: { q: string; onChange(q: string): void }) {
  const words = useFilmographyTexts();
  const [typed, setTyped] = useState(q);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(
    function showAsked() {
      clearTimeout(timer.current);
      setTyped((now) => (now.trim() === q ? now : q));
    },
    [q],
  );
  useEffect(() => () => clearTimeout(timer.current), []);
  function type(text: string) {
    setTyped(text);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => onChange(text.trim()), pause);
  }
  return (
    <Field
      label={words.words}
      hideLabel
      placeholder={words.words}
      type="search"
      value={typed}
      onChange={(event) => type(event.target.value)}
    />
  );
}
