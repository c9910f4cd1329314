import { languages } from '@/format/language';
import { useI18n } from '@/i18n/I18n';
import { languageNames } from '@/i18n/load';

/** Every language is named in itself, so that whoever needs it can read it. */
export function LanguageSwitch() {
  const { t, language, choose } = useI18n();
  return (
    <div className="languages no-print" role="group" aria-label={t.shell.language}>
      {languages.map((name) => (
        <button key={name} type="button" lang={name} aria-pressed={name === language} onClick={() => choose(name)}>
          {languageNames[name]}
        </button>
      ))}
    </div>
  );
}
