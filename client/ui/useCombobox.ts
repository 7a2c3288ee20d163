import { type FocusEvent, type KeyboardEvent, type MouseEvent, useId, useState } from 'react';

interface ComboboxOptions {
  /** How many options are offered now. */
  count: number;
  /** The option with this index was chosen, by Enter or by a click. */
  onChoose(index: number): void;
  /** Enter without an option under the cursor. */
  onSubmit?(): void;
  /** The focus went elsewhere. */
  onLeave?(): void;
}

/**
 * The combobox pattern of ARIA 1.2 with a list below: the focus stays in the input, arrows move the cursor through the
 * options, Enter chooses, Escape closes. Spread the props it returns on
 * the root, the input (role combobox, with aria-expanded) and the list (role listbox); the options are `Option`s.
 */
export function useCombobox({ count, onChoose, onSubmit, onLeave }: ComboboxOptions) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [cursor, setCursor] = useState(-1);
  const active = isOpen && cursor < count ? cursor : -1;

  function close() {
    setOpen(false);
    setCursor(-1);
  }
  function choose(index: number) {
    close();
    onChoose(index);
  }
  /** From the last option on to the input, and from there to the first one. */
  function move(by: 1 | -1) {
    setOpen(true);
    setCursor(((active + 1 + by + (count + 1)) % (count + 1)) - 1);
  }
  function enter() {
    if (active >= 0) return choose(active);
    close();
    onSubmit?.();
  }

  const actions = new Map<string, () => void>([
    ['ArrowDown', () => move(1)],
    ['ArrowUp', () => move(-1)],
    ['Enter', enter],
    ['Escape', close],
  ]);
  function onKeyDown(event: KeyboardEvent) {
    const action = actions.get(event.key);
    // Enter confirms a word in progress for those who write with an input method.
    if (!action || event.nativeEvent.isComposing || (event.key === 'Escape' && !isOpen)) return;
    event.preventDefault();
    action();
  }

  return {
    isOpen,
    active,
    open: () => setOpen(true),
    /** Opens with the cursor on the first option, when Enter alone does not say which is meant. */
    offer: () => {
      setOpen(true);
      setCursor(0);
    },
    close,
    root: {
      onBlur: (event: FocusEvent) => {
        if (event.currentTarget.contains(event.relatedTarget)) return;
        close();
        onLeave?.();
      },
    },
    input: {
      autoComplete: 'off',
      'aria-autocomplete': 'list' as const,
      'aria-controls': `${id}-list`,
      'aria-activedescendant': active >= 0 ? `${id}-${active}` : undefined,
      onKeyDown,
    },
    list: { id: `${id}-list` },
    option: (index: number) => ({
      id: `${id}-${index}`,
      isActive: index === active,
      onMouseDown: (event: MouseEvent) => event.preventDefault(), // keeps the focus in the input
      onMouseMove: () => setCursor(index),
      onClick: () => choose(index),
    }),
  };
}

export type Combobox = ReturnType<typeof useCombobox>;
