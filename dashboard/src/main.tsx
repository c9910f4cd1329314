import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '@/app/App';
import { newQueries } from '@/app/queries';
import { answerIn } from '@/gql/client';
import { viewerQuery } from '@/gql/viewer';
import { loadCatalog, rememberedLanguage } from '@/i18n/load';
import '@/ui/styles/index.css';

const language = rememberedLanguage();
answerIn(language);

// The first question leaves before anything is drawn.
const queries = newQueries();
void queries.prefetchQuery(viewerQuery);

void loadCatalog(language).then((catalog) => {
  const root = document.getElementById('root');
  if (!root) return;
  createRoot(root).render(
    <StrictMode>
      <App queries={queries} language={language} catalog={catalog} />
    </StrictMode>,
  );
});
