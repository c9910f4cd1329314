import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Outlet, useLocation, useSearchParams } from 'react-router';
import { useViewer } from '@/gql/viewer';
import { useI18n } from '@/i18n/I18n';
import { Notice } from '@/ui/Notice';
import { PageHead } from '@/ui/PageHead';
import { PrintButton } from '@/ui/PrintButton';
import { Tabs } from '@/ui/Tabs';
import { TerritorySelect } from '@/ui/TerritorySelect';
import { territorySearch } from './bookFilter';
import { StockDialog, stockActs, type StockAct } from './StockDialog';
import './blanks.css';

const views = ['stock', 'sheets', 'transfers', 'counts', 'checks', 'register', 'old'] as const;

/** Blanks under strict accounting, and the register of what they became. Only a school moves its blanks. */
export default function BlanksPage() {
  const { t } = useI18n();
  const viewer = useViewer();
  const queries = useQueryClient();
  const [params, setParams] = useSearchParams();
  const { pathname } = useLocation();
  const [open, setOpen] = useState<StockAct | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const keepsStock = viewer.role === 'SCHOOL_CLERK' || viewer.role === 'SCHOOL_HEAD';
  const view = views.find((name) => pathname.endsWith(`/${name}`)) ?? 'stock';
  const search = territorySearch(params);
  const finish = (words: string) => {
    setOpen(null);
    setDone(words);
    void queries.invalidateQueries();
  };
  return (
    <div className="blanks">
      <PageHead title={t.blanks.title} tabTitle={t.blanks.views[view]} below={keepsStock && <p>{viewer.territory?.name}</p>}>
        <TerritorySelect chosen={params.get('territory')} onChange={(territory) => setParams(territory ? { territory } : {})} />
        {keepsStock &&
          stockActs.map((act) => (
            <button key={act} type="button" className={act === 'receive' ? 'button button-primary' : 'button'} onClick={() => setOpen(act)}>
              {t.blanks.acts[act].short}
            </button>
          ))}
        <PrintButton />
      </PageHead>
      {done && <Notice tone="success" title={done} announce />}
      <Tabs
        label={t.blanks.viewsLabel}
        chosen={view}
        items={views.map((name) => ({ key: name, to: `/blanks${name === 'stock' ? '' : `/${name}`}${search}`, name: t.blanks.views[name] }))}
      />
      <Outlet context={finish} />
      {open && <StockDialog act={open} onClose={() => setOpen(null)} onDone={finish} />}
    </div>
  );
}
