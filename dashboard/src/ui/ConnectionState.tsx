import type { Connection } from '@/gql/live';
import { useI18n } from '@/i18n/I18n';
import { Glyph, type GlyphName } from './Glyph';

const glyphs: Record<Connection | 'paused', GlyphName> = { live: 'circle', connecting: 'ring', lost: 'cross', paused: 'pause' };

/** How the live connection stands, in words. */
export function ConnectionState({ connection, paused = false }: { connection: Connection; paused?: boolean }) {
  const { t } = useI18n();
  const state = paused ? 'paused' : connection;
  return (
    <span className={`connection connection-${state}`} role="status">
      <Glyph name={glyphs[state]} />
      {t.common.connection[state]}
    </span>
  );
}
