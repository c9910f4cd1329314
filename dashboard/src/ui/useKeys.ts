import { useEffect, useRef } from 'react';

/**
 * Single-key shortcuts of a page. They rest while somebody types, while a dialog
 * is open, and with Ctrl, Alt or Meta held (WCAG 2.1.4 asks that they do no harm).
 */
export function useKeys(keys: Record<string, () => void>, enabled = true): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    if (!enabled) return;
    const press = (event: KeyboardEvent) => {
      const action = latest.current[event.key] ?? latest.current[codeLetter(event.code)];
      if (!action || event.ctrlKey || event.altKey || event.metaKey) return;
      if (document.querySelector('dialog[open]') || isTyping(event.target)) return;
      event.preventDefault();
      action();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [enabled]);
}

/** The Latin letter of a key, whatever layout is on: «j» is «о» on a Kazakh or Russian keyboard. */
function codeLetter(code: string): string {
  return code.startsWith('Key') ? code.slice(3).toLowerCase() : '';
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, select, textarea, [contenteditable]') !== null;
}
