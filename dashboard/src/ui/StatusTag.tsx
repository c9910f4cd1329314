import type { ApplicationStatus } from '@/gql/generated/graphql';
import { useI18n } from '@/i18n/I18n';
import type { GlyphName } from './Glyph';
import { Tag, type Tone } from './Tag';

const looks: Record<ApplicationStatus, [Tone, GlyphName]> = {
  RECEIVED: ['waiting', 'ring'],
  ACCEPTED: ['notice', 'circle'],
  IN_PREPARATION: ['notice', 'half'],
  NOTICE_GIVEN: ['warning', 'diamond'],
  ISSUED: ['success', 'check'],
  AT_CORPORATION: ['success', 'circle'],
  RETURNED_TO_SCHOOL: ['warning', 'down'],
  HANDED_OVER: ['success', 'check'],
  NOT_ACCEPTED: ['plain', 'cross'],
  REFUSED: ['plain', 'square'],
  WITHDRAWN: ['plain', 'dash'],
};

export function StatusTag({ status }: { status: ApplicationStatus }) {
  const { t } = useI18n();
  const [tone, glyph] = looks[status];
  return (
    <Tag tone={tone} glyph={glyph}>
      {t.names.status[status]}
    </Tag>
  );
}
