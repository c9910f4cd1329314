import { useState } from 'react';
import { useI18n } from '@/i18n/I18n';
import { Field } from '@/ui/Field';

interface Props {
  error: string | undefined;
  value: string;
  onChange: (value: string) => void;
}

export function PasswordField({ error, value, onChange }: Props) {
  const { t } = useI18n();
  const [shown, setShown] = useState(false);
  return (
    <Field id="password" label={t.signIn.password} error={error}>
      {(control) => (
        <div className="password">
          <input
            {...control}
            type={shown ? 'text' : 'password'}
            value={value}
            autoComplete="current-password"
            onChange={(event) => onChange(event.target.value)}
          />
          <button type="button" className="button" aria-pressed={shown} onClick={() => setShown(!shown)}>
            {shown ? t.signIn.hide : t.signIn.show}
          </button>
        </div>
      )}
    </Field>
  );
}
