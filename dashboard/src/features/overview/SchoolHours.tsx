import { HoursPanel } from '@/ui/hours/HoursPanel';

/** The school's office hours, in a chunk of their own: overviews of larger territories have none. */
export default function SchoolHours({ placeId }: { placeId: string }) {
  return <HoursPanel placeId={placeId} />;
}
