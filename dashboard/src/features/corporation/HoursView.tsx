import { useOutletContext } from 'react-router';
import { HoursPanel } from '@/ui/hours/HoursPanel';

/** The office hours of the branch. */
export default function HoursView() {
  return <HoursPanel placeId={useOutletContext<string>()} />;
}
