import { createContext, use } from 'react';
import { ViewerDocument, type ViewerQuery } from './generated/graphql';
import { documentQuery } from './useDocument';

export type Viewer = ViewerQuery['viewer'];

export const viewerQuery = documentQuery(ViewerDocument, {});

export const ViewerContext = createContext<Viewer | null>(null);

/** Who is signed in. Pages behind the sign-in always have somebody. */
export function useViewer(): Viewer {
  const viewer = use(ViewerContext);
  if (!viewer) throw new Error('useViewer outside of the signed-in pages');
  return viewer;
}
