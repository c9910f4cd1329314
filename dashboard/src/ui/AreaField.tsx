import type { ReactNode, TextareaHTMLAttributes } from 'react';
import { Field } from './Field';

interface Props extends Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'onChange'> {
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  optional?: string;
  value: string;
  onChange: (value: string) => void;
}

/** A text of some lines. */
export function AreaField({ label, id, hint, error, optional, className, onChange, ...area }: Props) {
  return (
    <Field label={label} id={id} hint={hint} error={error} optional={optional} className={className}>
      {(control) => <textarea rows={4} maxLength={4000} {...area} {...control} onChange={(event) => onChange(event.target.value)} />}
    </Field>
  );
}
