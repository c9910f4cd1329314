import type { InputHTMLAttributes, ReactNode } from 'react';
import { Field } from './Field';

interface Props extends Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange'> {
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  optional?: string;
  value: string;
  onChange: (value: string) => void;
}

/** A line of text, a number or a day. */
export function TextField({ label, id, hint, error, optional, className, onChange, ...input }: Props) {
  return (
    <Field label={label} id={id} hint={hint} error={error} optional={optional} className={className}>
      {(control) => <input type="text" {...input} {...control} onChange={(event) => onChange(event.target.value)} />}
    </Field>
  );
}
