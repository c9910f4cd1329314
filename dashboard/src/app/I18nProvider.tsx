import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { formats } from '@/format';
import type { Language } from '@/format/language';
import { answerIn } from '@/gql/client';
import type { Catalog } from '@/i18n/catalog';
import { I18nContext, type I18n } from '@/i18n/I18n';
import { loadCatalog, rememberLanguage } from '@/i18n/load';

interface Props {
  language: Language;
  catalog: Catalog;
  children: ReactNode;
}

export function I18nProvider({ language, catalog, children }: Props) {
  const [current, setCurrent] = useState({ language, catalog });
  const queries = useQueryClient();

  useEffect(() => {
    document.documentElement.lang = current.language;
  }, [current.language]);

  const i18n = useMemo<I18n>(
    () => ({
      language: current.language,
      t: current.catalog,
      f: formats(current.language),
      choose: (next) => {
        rememberLanguage(next);
        void loadCatalog(next).then((loaded) => {
          answerIn(next);
          setCurrent({ language: next, catalog: loaded });
          // Names and phrases of the server come in the language asked for.
          void queries.invalidateQueries();
        });
      },
    }),
    [current, queries],
  );
  return <I18nContext value={i18n}>{children}</I18nContext>;
}
