import { type RefObject, useEffect, useState } from 'react';

/** Field → its text, or what to say of it. */
export type Values = Record<string, string>;
/** Field → what to say of a value that is not right. */
export type Faults = Record<string, (value: string) => string>;

/** What stands in the fields that have a sentence for their faults; the others are none of the form's business. */
export function valuesOf(form: HTMLFormElement | null, faults: Faults): Values {
  const data = form ? [...new FormData(form)] : [];
  return Object.fromEntries(
    data.flatMap(([name, value]) => (name in faults && typeof value === 'string' ? [[name, value]] : [])),
  );
}

/** Which fields are wrong and what to say of each. With each blame the focus goes to the first of them. */
export function useWrongFields(form: RefObject<HTMLFormElement | null>, faults: Faults) {
  const [wrong, setWrong] = useState<Values>({});
  const [blames, setBlames] = useState(0);
  useEffect(
    function goToFirst() {
      if (blames > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    },
    [form, blames],
  );

  /** `judged`: what to say instead of the fault's own sentence. */
  function blame(names: readonly string[], judged: Values = {}) {
    const values = valuesOf(form.current, faults);
    const entries = names.flatMap((name) => {
      const fault = faults[name];
      return fault ? [[name, judged[name] ?? fault(values[name] ?? '')]] : [];
    });
    setWrong(Object.fromEntries(entries));
    setBlames((count) => count + 1);
  }
  /** Somebody mends it: the reproach goes. */
  function forgive(name: string) {
    if (name in wrong) setWrong(({ [name]: _, ...others }) => others);
  }
  return { wrong, blame, forgive };
}
