import type { RefObject } from 'react';
import { useKeys } from '@/ui/useKeys';

/** j and k walk the rows of a list by moving the focus, Enter opens the row the focus is in. */
export function useRowKeys(ref: RefObject<HTMLOListElement | null>, count: number, open: (index: number) => void): void {
  const links = () => [...(ref.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
  const current = () => links().findIndex((link) => link.closest('li')?.contains(document.activeElement));
  const move = (step: number) => {
    const next = Math.max(0, Math.min(count - 1, current() + step));
    links()[next]?.focus();
  };
  useKeys(
    {
      j: () => move(1),
      k: () => move(current() < 0 ? 1 : -1),
      Enter: () => {
        const focused = document.activeElement;
        // A focused button or link has an Enter of its own.
        if (focused instanceof HTMLButtonElement || focused instanceof HTMLAnchorElement) return focused.click();
        const index = current();
        if (index >= 0) open(index);
      },
    },
    count > 0,
  );
}
