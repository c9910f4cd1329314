import type { ConsentMethod } from '@/gql/generated/graphql';
import { useI18n } from '@/i18n/I18n';
import { Choice } from '../Choice';
import { TextField } from '../TextField';
import type { Presented } from './presented';

interface Props {
  item: Presented;
  onChange: (part: Partial<Presented>) => void;
}

/** The owner's consent to the transfer of a digital document: how, when, from which number (R35, R36). */
export function ConsentFields({ item, onChange }: Props) {
  const { t } = useI18n();
  return (
    <div className="consent">
      <Choice<ConsentMethod>
        legend={t.package.consent}
        options={[
          { value: 'OTP', label: t.package.consentOtp },
          { value: 'SMS', label: t.package.consentSms },
        ]}
        chosen={item.consentMethod ? [item.consentMethod] : []}
        onChange={([method]) => method && onChange({ consentMethod: method })}
      />
      <div className="field-row">
        <TextField type="date" label={t.package.consentDay} value={item.consentDay} onChange={(consentDay) => onChange({ consentDay })} className="field-short" />
        <TextField type="time" label={t.package.consentTime} value={item.consentTime} onChange={(consentTime) => onChange({ consentTime })} className="field-short" />
        <TextField type="tel" label={t.package.consentPhone} value={item.consentPhone} onChange={(consentPhone) => onChange({ consentPhone })} autoComplete="off" className="field-short" />
      </div>
    </div>
  );
}
