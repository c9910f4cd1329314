import type { Place } from '@/ui/paging';

export interface CheckListProps {
  params: URLSearchParams;
  place: Place;
}

export const checkPageSize = 50;
