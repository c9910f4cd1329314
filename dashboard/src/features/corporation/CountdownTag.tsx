import { useEffect, useState } from 'react';
import { serverNow } from '@/gql/client';
import { useI18n } from '@/i18n/I18n';
import { Tag } from '@/ui/Tag';
import { countdown } from './countdown';

const tickMs = 1_000;

/** A running term of minutes; only this word is drawn anew each second. */
export function CountdownTag({ dueAt }: { dueAt: string }) {
  const { t } = useI18n();
  const [now, setNow] = useState(serverNow);
  useEffect(() => {
    const timer = setInterval(() => setNow(serverNow()), tickMs);
    return () => clearInterval(timer);
  }, []);
  const { over, text, tone, glyph } = countdown(dueAt, now);
  return (
    <Tag tone={tone} glyph={glyph}>
      {over ? t.corporation.over(text) : t.corporation.leftOf(text)}
    </Tag>
  );
}
