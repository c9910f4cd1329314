import { useEffect, useRef, type ReactNode } from 'react';

interface Props {
  label: string;
  /** The pointer or the focus came into the list, or left it. */
  onHold: (held: boolean) => void;
  children: ReactNode;
}

/** A scrolling list that says while somebody is in it, so that its rows do not move meanwhile. */
export function HeldList({ label, onHold, children }: Props) {
  const ref = useRef<HTMLOListElement>(null);
  const latest = useRef(onHold);
  useEffect(() => {
    latest.current = onHold;
  });
  useEffect(() => {
    const list = ref.current;
    if (!list) return;
    const hold = () => latest.current(true);
    const release = () => latest.current(list.matches(':hover, :focus-within'));
    list.addEventListener('mouseenter', hold);
    list.addEventListener('focusin', hold);
    list.addEventListener('mouseleave', release);
    list.addEventListener('focusout', release);
    return () => {
      list.removeEventListener('mouseenter', hold);
      list.removeEventListener('focusin', hold);
      list.removeEventListener('mouseleave', release);
      list.removeEventListener('focusout', release);
    };
  }, []);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- WCAG 2.1.1: what scrolls must be reachable by keys
    <ol className="breaches" tabIndex={0} aria-label={label} ref={ref}>
      {children}
    </ol>
  );
}
