import { useI18n } from '@/i18n/I18n';
import { errorAt } from '@/ui/formErrors';
import { TextField } from '@/ui/TextField';
import type { PersonFieldsProps } from './PersonFields';

export function ContactFields({ who, person, errors, onChange }: PersonFieldsProps) {
  const { t } = useI18n();
  const field = (name: 'phone' | 'email' | 'address') => ({
    id: `${who}.${name}`,
    error: errorAt(errors, `${who}.${name}`),
    value: person[name],
    onChange: (value: string) => onChange({ ...person, [name]: value }),
    optional: t.common.optional,
    autoComplete: 'off',
  });
  return (
    <>
      <div className="field-row">
        <TextField {...field('phone')} label={t.case.phone} type="tel" className="field-short" />
        <TextField {...field('email')} label={t.case.email} type="email" />
      </div>
      <TextField {...field('address')} label={t.case.address} />
    </>
  );
}
