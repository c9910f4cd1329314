import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { today } from '@/format/day';
import { useViewer } from '@/gql/viewer';
import { useI18n } from '@/i18n/I18n';
import { PageHead } from '@/ui/PageHead';
import { readPlace } from '@/ui/paging';
import type { Done } from './ActDialog';
import { DoneNotice } from './DoneNotice';
import { QueueList } from './QueueList';
import { QueueTabs } from './QueueTabs';
import { readTab } from './tabs';
import { useQueueChanges } from './useQueueChanges';
import './casework.css';

/** What do I do now: the cases of the viewer's own desk, the most urgent first. */
export default function QueuePage() {
  const { t, f } = useI18n();
  const viewer = useViewer();
  const [params] = useSearchParams();
  const tab = readTab(params.get('tab'));
  const place = readPlace(params);
  const changes = useQueueChanges(viewer.territory?.id ?? null);
  const [done, setDone] = useState<Done | null>(null);
  const now = today();
  const title = t.queue.tabTitle(t.queue.tabs[tab], place.page);
  return (
    <div className="queue">
      <PageHead
        title={t.queue.title}
        tabTitle={title}
        below={<p>{t.queue.todayIs(f.date.weekday(now), f.date.long(now))}</p>}
      >
        {viewer.maySubmit && (
          <Link to="/applications/new" className="button button-primary">
            {t.shell.newApplication}
          </Link>
        )}
      </PageHead>
      <DoneNotice done={done} />
      <QueueTabs tab={tab} role={viewer.role} />
      <QueueList
        key={tab}
        tab={tab}
        place={place}
        role={viewer.role}
        changes={changes}
        onDone={(result) => {
          setDone(result);
          changes.show();
        }}
      />
    </div>
  );
}
