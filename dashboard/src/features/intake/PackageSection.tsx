import { useI18n } from '@/i18n/I18n';
import { errorAt } from '@/ui/formErrors';
import { PackageEditor } from '@/ui/package/PackageEditor';
import { Panel } from '@/ui/Panel';
import type { SectionProps } from './sections';

export function PackageSection({ draft, change, errors, channel }: SectionProps) {
  const { t } = useI18n();
  return (
    <Panel title={t.intake.package}>
      <PackageEditor id="items" channel={channel} presented={draft.presented} error={errorAt(errors, 'items')} onChange={(presented) => change({ presented })} />
    </Panel>
  );
}
