import { useId, type ReactNode } from 'react';
import { Glyph } from './Glyph';

export interface ControlProps {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

interface Props {
  label: ReactNode;
  /** Id of the control, where a summary of errors must reach it. */
  id?: string;
  hint?: ReactNode;
  error?: string | undefined;
  /** Marks what may stay empty. Fields are required unless they say so. */
  optional?: string;
  className?: string;
  children: (control: ControlProps) => ReactNode;
}

/** A label, a hint, an error and the control they belong to. */
export function Field({ label, id, hint, error, optional, className = '', children }: Props) {
  const own = useId();
  const control = id ?? own;
  const hintId = hint ? `${control}-hint` : null;
  const errorId = error ? `${control}-error` : null;
  return (
    <div className={`field ${error ? 'field-wrong' : ''} ${className}`}>
      <label htmlFor={control}>
        {label} {optional && <span className="quiet">({optional})</span>}
      </label>
      {hint && (
        <p className="field-hint" id={hintId ?? undefined}>
          {hint}
        </p>
      )}
      {error && (
        <p className="field-error" id={errorId ?? undefined}>
          <Glyph name="square" />
          {error}
        </p>
      )}
      {children({
        id: control,
        'aria-describedby': [hintId, errorId].filter(Boolean).join(' ') || undefined,
        'aria-invalid': error ? true : undefined,
      })}
    </div>
  );
}
