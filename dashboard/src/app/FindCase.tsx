import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { FindCaseDocument } from '@/gql/generated/graphql';
import { documentQuery } from '@/gql/useDocument';
import { useI18n } from '@/i18n/I18n';

/** One number, one case: what a caller of the contact centre reads from her paper. */
export function FindCase() {
  const { t } = useI18n();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [number, setNumber] = useState('');
  const [missing, setMissing] = useState(false);

  const find = async (event: FormEvent) => {
    event.preventDefault();
    if (!number.trim()) return;
    const answer = await queries.fetchQuery({ ...documentQuery(FindCaseDocument, { number: number.trim() }), staleTime: 0 }).catch(() => null);
    setMissing(!answer?.application);
    if (!answer?.application) return;
    setNumber('');
    void navigate(`/applications/${encodeURIComponent(answer.application.id)}`);
  };

  return (
    <form className="find" role="search" onSubmit={(event) => void find(event)}>
      <label htmlFor="find-case" className="visually-hidden">
        {t.shell.findLabel}
      </label>
      <input
        id="find-case"
        type="search"
        autoComplete="off"
        placeholder={t.shell.findExample}
        value={number}
        aria-describedby={missing ? 'find-case-missing' : undefined}
        onChange={(event) => {
          setNumber(event.target.value);
          setMissing(false);
        }}
      />
      <button type="submit" className="button button-small">
        {t.shell.find}
      </button>
      <span id="find-case-missing" className="find-missing" role="status">
        {missing && t.shell.notFoundNumber}
      </span>
    </form>
  );
}
