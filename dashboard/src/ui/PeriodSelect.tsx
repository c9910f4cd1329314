import { useState, type FormEvent } from 'react';
import { useSearchParams } from 'react-router';
import { isDay } from '@/format/day';
import { presets, writePeriod, type Period, type Span } from '@/format/period';
import { useI18n } from '@/i18n/I18n';

/** The page's period; it lives in the URL, so that a link is the view. */
export function PeriodSelect({ period, span }: { period: Period; span: Span }) {
  const { t } = useI18n();
  const [params, setParams] = useSearchParams();
  const [custom, setCustom] = useState(false);
  const choose = (next: Period) => {
    const kept = [...params].filter(([name]) => !['period', 'from', 'to'].includes(name));
    setParams([...kept, ...Object.entries(writePeriod(next))]);
  };
  const shown = custom ? 'custom' : period.preset;
  return (
    <div className="period">
      <label htmlFor="period">{t.fields.period}</label>
      <select
        id="period"
        value={shown}
        onChange={(event) => {
          const preset = presets.find((name) => name === event.target.value);
          setCustom(!preset);
          if (preset) choose({ preset });
        }}
      >
        {presets.map((name) => (
          <option key={name} value={name}>
            {t.fields.periods[name]}
          </option>
        ))}
        <option value="custom">{t.fields.periods.custom}</option>
      </select>
      {shown === 'custom' && <CustomDays key={span.from + span.to} span={span} onChoose={choose} />}
    </div>
  );
}

function CustomDays({ span, onChoose }: { span: Span; onChoose: (period: Period) => void }) {
  const { t } = useI18n();
  const [from, setFrom] = useState(span.from);
  const [to, setTo] = useState(span.to);
  const valid = isDay(from) && isDay(to) && from <= to;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (valid) onChoose({ preset: 'custom', from, to });
  };
  return (
    <form className="custom-days" onSubmit={submit}>
      <label htmlFor="period-from">{t.fields.from}</label>
      <input id="period-from" type="date" value={from} onChange={(event) => setFrom(event.target.value)} />
      <label htmlFor="period-to">{t.fields.to}</label>
      <input id="period-to" type="date" value={to} min={from} onChange={(event) => setTo(event.target.value)} />
      <button type="submit" className="button" disabled={!valid}>
        {t.fields.showDays}
      </button>
    </form>
  );
}
