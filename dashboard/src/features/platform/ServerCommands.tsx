import { useI18n } from '@/i18n/I18n';
import { Facts } from '@/ui/Facts';
import { Panel } from '@/ui/Panel';

const commands = ['user', 'token', 'keys', 'retain', 'doctor'] as const;

/** What is done on the server itself, by whoever may sign in there. */
export function ServerCommands() {
  const { t } = useI18n();
  return (
    <Panel title={t.platform.onServer} note={t.platform.onServerNote}>
      <Facts facts={commands.map((name) => [`telnusqa ${name}`, t.platform.commands[name]])} />
    </Panel>
  );
}
