import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useOutletContext, useSearchParams } from 'react-router';
import { today } from '@/format/day';
import { PaperClocksDocument, PaperCountsDocument, QueueDocument } from '@/gql/generated/graphql';
import { nameOf, useDocument } from '@/gql/useDocument';
import { useI18n } from '@/i18n/I18n';
import { pageArguments, readPlace } from '@/ui/paging';
import { Tabs } from '@/ui/Tabs';
import type { Done } from './ActDialog';
import { DoneNotice } from './DoneNotice';
import { comingCases, paperClocks, paperLists, readPaperList, type PaperList } from './paperLists';
import { PaperRows } from './PaperRows';
import './casework.css';

const pageSize = 25;
const refreshMs = 60_000;

/** The duplicates of a branch: what lies there until when, what must go back, what was asked for, what is on its way. */
export default function PapersView() {
  const { t } = useI18n();
  const queries = useQueryClient();
  const branchId = useOutletContext<string>();
  const [params] = useSearchParams();
  const list = readPaperList(params.get('list'));
  const place = readPlace(params);
  const [done, setDone] = useState<Done | null>(null);
  const clocks = paperClocks(branchId, today());
  const coming = comingCases(branchId);
  const counts = useDocument(PaperCountsDocument, { ...clocks, coming }, { refetchInterval: refreshMs }).data;
  const page = pageArguments(place, pageSize);
  const isComing = list === 'coming';
  const byClock = useDocument(PaperClocksDocument, { filter: isComing ? null : clocks[list], ...page }, { enabled: !isComing, keepPrevious: true });
  const byCase = useDocument(QueueDocument, { filter: coming, orderBy: 'DUE_ASC', ...page }, { enabled: isComing, keepPrevious: true });
  const refresh = () => {
    for (const document of [PaperClocksDocument, PaperCountsDocument, QueueDocument]) void queries.invalidateQueries({ queryKey: [nameOf(document)] });
  };
  const hrefOf = (name: PaperList) => {
    const next = new URLSearchParams([...params].filter(([key]) => key === 'branch'));
    if (name !== 'stored') next.set('list', name);
    return `?${next}`;
  };
  const shared = {
    list,
    page: place.page,
    onChanged: refresh,
    onDone: (result: Done) => {
      setDone(result);
      refresh();
    },
  };
  return (
    <div className="queue">
      <Tabs
        label={t.corporation.paperLists}
        chosen={list}
        items={paperLists.map((name) => ({ key: name, to: hrefOf(name), name: t.corporation.papers[name], count: counts?.[name].totalCount ?? null }))}
      />
      <p className="panel-note">{t.corporation.papersNote[list]}</p>
      <DoneNotice done={done} />
      {isComing ? (
        <PaperRows
          key={list}
          {...shared}
          answer={byCase}
          info={byCase.data?.applications.pageInfo}
          rows={byCase.data?.applications.edges.map(({ node }) => ({ application: node, clock: null }))}
        />
      ) : (
        <PaperRows
          key={list}
          {...shared}
          answer={byClock}
          info={byClock.data?.clocks.pageInfo}
          rows={byClock.data?.clocks.edges.flatMap(({ node }) => (node.application ? [{ application: node.application, clock: node }] : []))}
        />
      )}
    </div>
  );
}
