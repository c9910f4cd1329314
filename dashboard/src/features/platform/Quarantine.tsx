import { Link } from 'react-router';
import type { PlatformQuery } from '@/gql/generated/graphql';
import { useI18n } from '@/i18n/I18n';
import { Empty } from '@/ui/Empty';
import { Panel } from '@/ui/Panel';

/** The newest messages of the portal that wait for a decision, each with what stands in its way. */
export function Quarantine({ messages }: { messages: PlatformQuery['portalMessages'] }) {
  const { t, f } = useI18n();
  const { edges, pageInfo } = messages;
  return (
    <Panel title={t.platform.quarantine} tools={edges.length > 0 && <Link to="/portal">{pageInfo.hasNextPage ? t.platform.allMessages : t.platform.decide}</Link>}>
      {edges.length === 0 && <Empty>{t.portal.noneQuarantined}</Empty>}
      <ul>
        {edges.map(({ node }) => (
          <li key={node.id}>
            {node.faults.map((fault) => fault.message).join(' ')}
            <span className="cell-second">
              {f.date.moment(node.receivedAt)} · {node.messageId}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
