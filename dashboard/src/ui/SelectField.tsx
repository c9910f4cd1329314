import type { ReactNode } from 'react';
import { Field } from './Field';

interface Props {
  id?: string;
  label: ReactNode;
  error?: string | undefined;
  className?: string;
  value: string;
  options: readonly (readonly [value: string, label: string])[];
  onChange: (value: string) => void;
}

/** One of several, in a form. */
export function SelectField({ id, label, error, className, value, options, onChange }: Props) {
  return (
    <Field id={id} label={label} error={error} className={className}>
      {(control) => (
        <select {...control} value={value} onChange={(event) => onChange(event.target.value)}>
          {options.map(([key, name]) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
