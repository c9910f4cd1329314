import { Outlet, useLocation, useSearchParams } from 'react-router';
import { BranchesDocument } from '@/gql/generated/graphql';
import { useDocument } from '@/gql/useDocument';
import { useViewer } from '@/gql/viewer';
import { useI18n } from '@/i18n/I18n';
import { Empty } from '@/ui/Empty';
import { FilterSelect } from '@/ui/FilterSelect';
import { PageHead } from '@/ui/PageHead';
import { Problem } from '@/ui/Problem';
import { Skeleton } from '@/ui/Skeleton';
import { Tabs } from '@/ui/Tabs';
import { branchParams, branchSearch, chosenBranch, shortNames } from './branch';
import './corporation.css';

const views = ['queue', 'papers', 'visits', 'figures', 'hours'] as const;

/** The State Corporation's branch: its queue, the papers it keeps, its home visits, its figures, its hours. The view gets the branch's id. */
export default function CorporationPage() {
  const { t } = useI18n();
  const viewer = useViewer();
  const [params, setParams] = useSearchParams();
  const { pathname } = useLocation();
  const own = viewer.branch !== null;
  const answer = useDocument(BranchesDocument, {}, { enabled: !own });
  const all = answer.data?.branches ?? [];
  const branch = chosenBranch(viewer, params, all);
  const view = views.find((name) => pathname.endsWith(`/${name}`)) ?? 'queue';
  const search = branchSearch(params);
  return (
    <div className="corporation">
      <PageHead title={t.corporation.title} tabTitle={t.corporation.views[view]} below={branch && <p>{branch.name}</p>}>
        {all.length > 1 && branch && (
          <FilterSelect
            id="branch"
            label={t.corporation.branch}
            value={branch.id}
            options={[...shortNames(all)]}
            onChange={(id) => setParams(branchParams(params, id))}
          />
        )}
      </PageHead>
      <Tabs
        label={t.corporation.viewsLabel}
        chosen={view}
        items={views.map((name) => ({ key: name, to: `/corporation${name === 'queue' ? '' : `/${name}`}${search}`, name: t.corporation.views[name] }))}
      />
      {!own && answer.isPending && <Skeleton lines={8} tall />}
      {!own && answer.isError && !answer.data && <Problem error={answer.error} retry={() => void answer.refetch()} />}
      {!own && answer.isSuccess && !branch && <Empty>{t.corporation.noBranch}</Empty>}
      {branch && <Outlet key={branch.id} context={branch.id} />}
    </div>
  );
}
