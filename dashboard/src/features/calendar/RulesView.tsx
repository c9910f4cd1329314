import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { isDay, today } from '@/format/day';
import { RulesOnDocument, type RuleSettingPartsFragment } from '@/gql/generated/graphql';
import { useDocument } from '@/gql/useDocument';
import { useViewer } from '@/gql/viewer';
import { useI18n } from '@/i18n/I18n';
import { known, Facts } from '@/ui/Facts';
import { Panel } from '@/ui/Panel';
import { Problem } from '@/ui/Problem';
import { ScrollBox } from '@/ui/ScrollBox';
import { Skeleton } from '@/ui/Skeleton';
import { TextField } from '@/ui/TextField';
import { ProposeRuleDialog } from './ProposeRuleDialog';
import { proposes } from './roles';
import { settingValue } from './settingValue';

/** The rules that decide about what is handed in on a day, each with the words it comes from. */
export default function RulesView() {
  const { t, f } = useI18n();
  const viewer = useViewer();
  const [params, setParams] = useSearchParams();
  const [proposing, setProposing] = useState(false);
  const asked = params.get('on');
  const on = isDay(asked) ? asked : today();
  const answer = useDocument(RulesOnDocument, { on }, { keepPrevious: true });
  const book = answer.data?.ruleBook;
  return (
    <>
      <div className="filters">
        <TextField id="on" type="date" label={t.calendar.handedInOn} value={on} onChange={(day) => setParams(isDay(day) ? { on: day } : {})} className="filter" />
        {book && proposes(viewer) && (
          <button type="button" className="button no-print" onClick={() => setProposing(true)}>
            {t.calendar.proposeRules}
          </button>
        )}
      </div>
      {answer.isPending && <Skeleton lines={14} tall />}
      {answer.isError && !book && <Problem error={answer.error} retry={() => void answer.refetch()} />}
      {book && (
        <div className={answer.isPlaceholderData ? 'dimmed' : undefined} aria-busy={answer.isPlaceholderData}>
          <Facts
            facts={known([
              [t.calendar.versionLabel, book.version],
              [t.calendar.effectiveFrom, book.effectiveFrom && f.date.long(book.effectiveFrom)],
              [t.calendar.openCases, book.effectiveFrom && (book.movesOpenCases ? t.calendar.moved : t.calendar.kept)],
              // Nobody approved what the program carries.
              [t.calendar.basis, book.effectiveFrom && book.basis],
              [t.calendar.proposed, book.effectiveFrom && book.enteredBy],
              [t.calendar.approved, book.effectiveFrom && book.approvedBy],
            ])}
          />
          <RulesTable settings={book.settings} />
        </div>
      )}
      {proposing && book && <ProposeRuleDialog settings={book.settings} onClose={() => setProposing(false)} />}
    </>
  );
}

function RulesTable({ settings }: { settings: readonly RuleSettingPartsFragment[] }) {
  const { t, f } = useI18n();
  return (
    <Panel title={t.calendar.rules}>
      <ScrollBox label={t.calendar.rules}>
        <table className="calendar-table stacked">
          <caption className="visually-hidden">{t.calendar.rules}</caption>
          <thead>
            <tr>
              <th scope="col">{t.calendar.setting}</th>
              <th scope="col">{t.calendar.value}</th>
              <th scope="col">{t.calendar.kazakhText}</th>
              <th scope="col">{t.calendar.russianText}</th>
            </tr>
          </thead>
          <tbody>
            {settings.map((setting) => (
              <tr key={setting.name}>
                <th scope="row">{setting.title}</th>
                <td>
                  <strong>{settingValue(t, setting.value)}</strong>
                  {setting.act && setting.since && <span className="cell-second">{t.calendar.setBy(f.date.short(setting.since), setting.act)}</span>}
                </td>
                <td data-label={t.calendar.kazakhText} lang="kk">{setting.sourceKk}</td>
                <td data-label={t.calendar.russianText} lang="ru">{setting.sourceRu}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </Panel>
  );
}
