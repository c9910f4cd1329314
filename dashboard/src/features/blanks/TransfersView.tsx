import { useState } from 'react';
import { useOutletContext, useSearchParams } from 'react-router';
import { BlankTransfersDocument, type TransferRowFragment, type TransferState } from '@/gql/generated/graphql';
import { useDocument } from '@/gql/useDocument';
import { useViewer } from '@/gql/viewer';
import { useI18n } from '@/i18n/I18n';
import { Empty } from '@/ui/Empty';
import { FilterSelect } from '@/ui/FilterSelect';
import type { GlyphName } from '@/ui/Glyph';
import { NextPager } from '@/ui/NextPager';
import { readPlace } from '@/ui/paging';
import { Problem } from '@/ui/Problem';
import { ScrollBox } from '@/ui/ScrollBox';
import { Skeleton } from '@/ui/Skeleton';
import { Tag, type Tone } from '@/ui/Tag';
import { rangeText } from './ranges';
import { SettleDialog, type Settling } from './SettleDialog';

const pageSize = 50;

const looks: Record<TransferState, [Tone, GlyphName]> = {
  SENT: ['warning', 'triangle'],
  CONFIRMED: ['success', 'check'],
  CALLED_BACK: ['plain', 'dash'],
};

/** Blanks on their way between schools: the school that takes them confirms, the one that sent may call them back. */
export default function TransfersView() {
  const { t, f } = useI18n();
  const viewer = useViewer();
  const finish = useOutletContext<(words: string) => void>();
  const [params, setParams] = useSearchParams();
  const [settling, setSettling] = useState<Settling | null>(null);
  const place = readPlace(params);
  const open = params.get('show') !== 'all';
  const answer = useDocument(
    BlankTransfersDocument,
    { territoryId: params.get('territory'), open: open || null, first: pageSize, after: place.after },
    { keepPrevious: true },
  );
  const list = answer.data?.blankTransfers;
  const choose = (show: string) => {
    const kept = new URLSearchParams([...params].filter(([name]) => name === 'territory'));
    if (show === 'all') kept.set('show', show);
    setParams(kept);
  };
  const keepsStock = viewer.role === 'SCHOOL_CLERK' || viewer.role === 'SCHOOL_HEAD';
  const actsOn = (transfer: TransferRowFragment) => ({
    confirm: keepsStock && transfer.state === 'SENT' && transfer.to?.id === viewer.territory?.id,
    callBack: keepsStock && transfer.state === 'SENT' && transfer.from?.id === viewer.territory?.id,
  });
  return (
    <>
      <div className="filters no-print">
        <FilterSelect id="show" label={t.cases.show} value={open ? 'open' : 'all'} options={[['open', t.blanks.openTransfers], ['all', t.blanks.allTransfers]]} onChange={choose} />
      </div>
      {answer.isPending && <Skeleton lines={8} tall />}
      {answer.isError && !list && <Problem error={answer.error} retry={() => void answer.refetch()} />}
      {list?.edges.length === 0 && <Empty>{open ? t.blanks.noOpenTransfers : t.blanks.noTransfers}</Empty>}
      {list && list.edges.length > 0 && (
        <div className={answer.isPlaceholderData ? 'dimmed' : undefined} aria-busy={answer.isPlaceholderData}>
          <ScrollBox label={t.blanks.views.transfers} boxed>
            <table className="stacked">
              <caption className="visually-hidden">{t.blanks.views.transfers}</caption>
              <thead>
                <tr>
                  <th scope="col">{t.blanks.range}</th>
                  <th scope="col">{t.blanks.fromSchool}</th>
                  <th scope="col">{t.blanks.toSchool}</th>
                  <th scope="col">{t.blanks.basis}</th>
                  <th scope="col">{t.blanks.sentOn}</th>
                  <th scope="col">{t.blanks.state}</th>
                  <th scope="col">{t.blanks.todo}</th>
                </tr>
              </thead>
              <tbody>
                {list.edges.map(({ node: transfer }) => {
                  const [tone, glyph] = looks[transfer.state];
                  const may = actsOn(transfer);
                  return (
                    <tr key={transfer.id}>
                      <th scope="row" className="nowrap">
                        {rangeText(transfer.series, transfer.first, transfer.last)}
                        <span className="cell-second">{t.blanks.sheets(transfer.sheets)}</span>
                      </th>
                      <td data-label={t.blanks.fromSchool}>{transfer.from?.name ?? t.blanks.otherSchool}</td>
                      <td data-label={t.blanks.toSchool}>{transfer.to?.name ?? t.blanks.otherSchool}</td>
                      <td data-label={t.blanks.basis}>{transfer.basis}</td>
                      <td data-label={t.blanks.sentOn} className="nowrap">{f.date.short(transfer.sentOn)}</td>
                      <td>
                        <Tag tone={tone} glyph={glyph}>
                          {t.blanks.transferStates[transfer.state]}
                        </Tag>
                        {transfer.settledOn && <span className="cell-second">{f.date.short(transfer.settledOn)}</span>}
                      </td>
                      <td>
                        {may.confirm && (
                          <button type="button" className="button button-default button-small" onClick={() => setSettling({ how: 'confirm', transfer })}>
                            {t.blanks.confirm}
                          </button>
                        )}
                        {may.callBack && (
                          <button type="button" className="button button-small" onClick={() => setSettling({ how: 'callBack', transfer })}>
                            {t.blanks.callBack}
                          </button>
                        )}
                      </td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </ScrollBox>
          <NextPager params={params} page={place.page} info={list.pageInfo} />
        </div>
      )}
      {settling && (
        <SettleDialog
          {...settling}
          onClose={() => setSettling(null)}
          onDone={(words) => {
            setSettling(null);
            finish(words);
          }}
        />
      )}
    </>
  );
}
