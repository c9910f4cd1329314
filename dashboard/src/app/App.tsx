import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { BrowserRouter } from 'react-router';
import type { Language } from '@/format/language';
import type { Catalog } from '@/i18n/catalog';
import { Boundary } from './Boundary';
import { Gate } from './Gate';
import { I18nProvider } from './I18nProvider';

interface Props {
  queries: QueryClient;
  language: Language;
  catalog: Catalog;
}

export function App({ queries, language, catalog }: Props) {
  return (
    <QueryClientProvider client={queries}>
      <I18nProvider language={language} catalog={catalog}>
        <Boundary>
          <BrowserRouter>
            <Gate />
          </BrowserRouter>
        </Boundary>
      </I18nProvider>
    </QueryClientProvider>
  );
}
