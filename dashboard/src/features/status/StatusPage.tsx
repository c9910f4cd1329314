import { useState, type FormEvent } from 'react';
import { useSearchParams } from 'react-router';
import { StatusByNumberDocument } from '@/gql/generated/graphql';
import { useDocument } from '@/gql/useDocument';
import { useViewer } from '@/gql/viewer';
import { useI18n } from '@/i18n/I18n';
import { Empty } from '@/ui/Empty';
import { PageHead } from '@/ui/PageHead';
import { PortalDown } from '@/ui/PortalDown';
import { Problem } from '@/ui/Problem';
import { Skeleton } from '@/ui/Skeleton';
import { TextField } from '@/ui/TextField';
import { OrderVisit } from './OrderVisit';
import { Standing } from './Standing';
import { ofVisit, VisitStanding } from './VisitStanding';
import './status.css';

/** What the contact centre asks: one number, how the case stands. The number stays in the address, so that a page can be opened again. */
export default function StatusPage() {
  const { t } = useI18n();
  const { role } = useViewer();
  const [search, setSearch] = useSearchParams();
  const asked = search.get('number') ?? '';
  const [number, setNumber] = useState(asked);
  const answer = useDocument(StatusByNumberDocument, { number: asked }, { enabled: asked !== '' && !ofVisit(asked) });

  const ask = (event: FormEvent) => {
    event.preventDefault();
    const typed = number.trim();
    if (!typed) return;
    if (typed === asked && !ofVisit(typed)) void answer.refetch();
    else setSearch({ number: typed });
  };

  return (
    <>
      <PageHead title={t.shell.status} />
      <PortalDown />
      <form className="status-form" role="search" onSubmit={ask}>
        <TextField label={t.status.number} hint={t.status.hint} type="search" autoComplete="off" value={number} placeholder={t.shell.findExample} onChange={setNumber} />
        <button type="submit" className="button">
          {t.shell.find}
        </button>
      </form>
      <div className="status-answer" role="status" aria-live="polite">
        {asked === '' ? (
          <p className="quiet">{t.status.lead}</p>
        ) : ofVisit(asked) ? (
          <VisitStanding number={asked} />
        ) : answer.isPending ? (
          <Skeleton lines={5} />
        ) : answer.isError ? (
          <Problem error={answer.error} retry={() => void answer.refetch()} />
        ) : answer.data.application ? (
          <Standing application={answer.data.application} />
        ) : (
          <Empty>{t.shell.notFoundNumber}</Empty>
        )}
      </div>
      {role === 'CONTACT_CENTRE' && <OrderVisit />}
    </>
  );
}
