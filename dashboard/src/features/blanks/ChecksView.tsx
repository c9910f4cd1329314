import { useSearchParams } from 'react-router';
import { useI18n } from '@/i18n/I18n';
import { readPlace } from '@/ui/paging';
import { Tabs } from '@/ui/Tabs';
import { GapsList } from './GapsList';
import { OriginalsList } from './OriginalsList';
import { RepeatsList } from './RepeatsList';

const lists = ['gaps', 'repeats', 'originals'] as const;

const views = { gaps: GapsList, repeats: RepeatsList, originals: OriginalsList };

/** What does not fit together across the country: missing numbers, ranges that came twice, originals stated by several. */
export default function ChecksView() {
  const { t } = useI18n();
  const [params] = useSearchParams();
  const list = lists.find((name) => name === params.get('list')) ?? 'gaps';
  const List = views[list];
  const hrefOf = (name: (typeof lists)[number]) => {
    const next = new URLSearchParams([...params].filter(([key]) => key === 'territory'));
    if (name !== 'gaps') next.set('list', name);
    return `?${next}`;
  };
  return (
    <>
      <Tabs label={t.blanks.views.checks} chosen={list} items={lists.map((name) => ({ key: name, to: hrefOf(name), name: t.blanks.checks[name] }))} />
      <p className="panel-note">{t.blanks.checksNote[list]}</p>
      <List key={list} params={params} place={readPlace(params)} />
    </>
  );
}
