import type { ReactNode } from 'react';
import { Navigate } from 'react-router';
import { useViewer } from '@/gql/viewer';
import { hasFigures, homeOf, runsPlatform } from './homes';

interface Props {
  overview: ReactNode;
  platform: ReactNode;
}

/** What stands at the root: the figures of the viewer's territory, or what waits for whoever runs the platform. */
export function Start({ overview, platform }: Props) {
  const viewer = useViewer();
  if (hasFigures(viewer)) return overview;
  if (runsPlatform(viewer)) return platform;
  return <Navigate to={homeOf(viewer)} replace />;
}
