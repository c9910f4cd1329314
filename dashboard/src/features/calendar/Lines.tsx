import { useState, type ReactNode } from 'react';
import { useI18n } from '@/i18n/I18n';

interface Props<L> {
  lines: readonly L[];
  onChange: (lines: L[]) => void;
  /** Name of the n-th, from 1. */
  legend: (n: number) => string;
  /** Words on the button that adds one. */
  add: string;
  /** The line that is added; nothing when there can be no more. */
  next: () => L | undefined;
  children: (line: L, index: number, change: (line: L) => void) => ReactNode;
}

/** Several of the same in one form, each under its number as soon as there are two. */
export function Lines<L>({ lines, onChange, legend, add, next, children }: Props<L>) {
  const { t } = useI18n();
  // What is typed stays with its line when another one is taken out.
  const [keys, setKeys] = useState(() => lines.map((_, index) => index));
  const following = next();
  const addOne = (line: L) => {
    setKeys([...keys, Math.max(...keys) + 1]);
    onChange([...lines, line]);
  };
  const takeOut = (index: number) => {
    setKeys(keys.filter((_, at) => at !== index));
    onChange(lines.filter((_, at) => at !== index));
  };
  return (
    <>
      {lines.map((line, index) => (
        <fieldset key={keys[index]} className="proposal-line">
          <legend className={lines.length > 1 ? undefined : 'visually-hidden'}>{legend(index + 1)}</legend>
          {children(line, index, (changed) => onChange(lines.map((one, at) => (at === index ? changed : one))))}
          {lines.length > 1 && (
            <button type="button" className="button-bare" onClick={() => takeOut(index)}>
              {t.calendar.takeOut}
              <span className="visually-hidden">: {legend(index + 1)}</span>
            </button>
          )}
        </fieldset>
      ))}
      {following !== undefined && (
        <p>
          <button type="button" className="button button-small" onClick={() => addOne(following)}>
            {add}
          </button>
        </p>
      )}
    </>
  );
}
