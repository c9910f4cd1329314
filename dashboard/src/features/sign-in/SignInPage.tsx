import { useMutation } from '@tanstack/react-query';
import { useMemo, useState, type FormEvent } from 'react';
import { failureKind, type FailureKind } from '@/gql/faults';
import { signIn } from '@/gql/session';
import type { Catalog } from '@/i18n/catalog';
import { useI18n } from '@/i18n/I18n';
import { Brand } from '@/ui/Brand';
import { ErrorSummary, type FormError } from '@/ui/ErrorSummary';
import { errorAt } from '@/ui/formErrors';
import { LanguageSwitch } from '@/ui/LanguageSwitch';
import { TextField } from '@/ui/TextField';
import { useTitle } from '@/ui/useTitle';
import { PasswordField } from './PasswordField';
import './sign-in.css';

/** How the last try ended; kept without words, so that a change of language changes them. */
type Result = FailureKind | 'EMPTY' | null;

function errorsOf(t: Catalog, result: Result, login: string, password: string): FormError[] {
  if (result === null) return [];
  // An unknown name and a wrong password read the same: neither can be probed.
  if (result === 'UNAUTHENTICATED') return [{ field: 'login', message: t.signIn.refused }];
  if (result !== 'EMPTY') return [{ message: t.problems[result] }];
  return [
    ...(login ? [] : [{ field: 'login', message: t.signIn.loginMissing }]),
    ...(password ? [] : [{ field: 'password', message: t.signIn.passwordMissing }]),
  ];
}

export default function SignInPage({ onDone }: { onDone: () => Promise<unknown> }) {
  const { t } = useI18n();
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  // What was sent is judged, not what is being typed now.
  const [tried, setTried] = useState<{ result: Result; login: string; password: string }>({ result: null, login, password });
  const errors = useMemo(() => errorsOf(t, tried.result, tried.login, tried.password), [t, tried]);
  useTitle(errors.length ? t.common.titleWithError(t.signIn.title) : t.signIn.title);

  const entry = useMutation({
    mutationFn: () => signIn(login.trim(), password),
    onSuccess: onDone,
    onError: (error) => setTried({ result: failureKind(error), login, password }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const empty = !login.trim() || !password;
    setTried({ result: empty ? 'EMPTY' : null, login: login.trim(), password });
    if (!empty) entry.mutate();
  };

  return (
    <div className="sign-in">
      <header className="bar">
        <Brand to="/sign-in" />
        <LanguageSwitch />
      </header>
      <main className="sign-in-card">
        <h1>{t.signIn.title}</h1>
        <p className="sign-in-lead">{t.signIn.lead}</p>
        <ErrorSummary errors={errors} />
        <form onSubmit={submit} noValidate>
          <TextField
            id="login"
            label={t.signIn.login}
            error={errorAt(errors, 'login')}
            value={login}
            onChange={setLogin}
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
          />
          <PasswordField error={errorAt(errors, 'password')} value={password} onChange={setPassword} />
          <button type="submit" className="button button-primary button-wide" disabled={entry.isPending}>
            {entry.isPending ? t.signIn.entering : t.signIn.enter}
          </button>
        </form>
        <p className="sign-in-help">{t.signIn.help}</p>
      </main>
    </div>
  );
}
