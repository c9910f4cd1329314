import { useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { Navigate, useLocation } from 'react-router';
import { failureKind } from '@/gql/faults';
import { ViewerContext, viewerQuery } from '@/gql/viewer';
import { Problem } from '@/ui/Problem';
import { Skeleton } from '@/ui/Skeleton';
import { homeOf } from './homes';
import { Pages } from './Pages';

const SignInPage = lazy(() => import('@/features/sign-in/SignInPage'));

/** Lets in whoever is signed in, and leads everybody else to the sign-in and back. */
export function Gate() {
  const viewer = useQuery({ ...viewerQuery, staleTime: Infinity });
  const queries = useQueryClient();
  const location = useLocation();
  const asked = (location.state as { asked?: string } | null)?.asked;

  if (viewer.data) {
    if (location.pathname === '/sign-in') return <Navigate to={asked ?? homeOf(viewer.data.viewer)} replace />;
    return (
      <ViewerContext value={viewer.data.viewer}>
        <Pages />
      </ViewerContext>
    );
  }
  if (viewer.isPending) return <Skeleton tall />;
  if (failureKind(viewer.error) !== 'UNAUTHENTICATED') {
    return (
      <main className="page">
        <Problem error={viewer.error} retry={() => void viewer.refetch()} />
      </main>
    );
  }
  if (location.pathname !== '/sign-in') {
    const deep = location.pathname === '/' ? undefined : location.pathname + location.search;
    return <Navigate to="/sign-in" state={{ asked: deep }} replace />;
  }
  return (
    <Suspense fallback={<Skeleton tall />}>
      <SignInPage onDone={() => queries.resetQueries({ queryKey: viewerQuery.queryKey })} />
    </Suspense>
  );
}
