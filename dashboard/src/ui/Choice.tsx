import { useId, type ReactNode } from 'react';
import { Glyph } from './Glyph';

export interface Option<V extends string> {
  value: V;
  label: ReactNode;
  hint?: ReactNode;
}

interface Props<V extends string> {
  legend: ReactNode;
  /** Id of the first control, where a summary of errors must reach it. */
  id?: string;
  hint?: ReactNode;
  error?: string | undefined;
  options: readonly Option<V>[];
  /** Several may hold at once. */
  multiple?: boolean;
  chosen: readonly V[];
  onChange: (chosen: V[]) => void;
}

/** Radio buttons or check boxes under one legend. */
export function Choice<V extends string>({ legend, id, hint, error, options, multiple = false, chosen, onChange }: Props<V>) {
  const own = useId();
  const base = id ?? own;
  const toggle = (value: V) => {
    if (!multiple) return onChange([value]);
    onChange(options.map((o) => o.value).filter((v) => (v === value ? !chosen.includes(v) : chosen.includes(v))));
  };
  return (
    <fieldset className={error ? 'choice field-wrong' : 'choice'} aria-describedby={error ? `${base}-error` : undefined}>
      <legend>{legend}</legend>
      {hint && <p className="field-hint">{hint}</p>}
      {error && (
        <p className="field-error" id={`${base}-error`}>
          <Glyph name="square" />
          {error}
        </p>
      )}
      <div className="choice-options">
        {options.map((option, index) => (
          <label key={option.value} className="choice-option">
            <input
              id={index === 0 ? base : undefined}
              type={multiple ? 'checkbox' : 'radio'}
              name={own}
              checked={chosen.includes(option.value)}
              onChange={() => toggle(option.value)}
            />
            <span>
              {option.label}
              {option.hint && <span className="choice-hint">{option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
