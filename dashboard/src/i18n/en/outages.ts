import { numbers } from '@/format/number';
import type { Catalog } from '../catalog';

const { count } = numbers('en');

export const outages: Catalog['outages'] = {
  title: 'Outages of the portal',
  lead: 'The portal takes applications at any hour but for technical breaks. A break moves no term: what is handed in after it is accepted by its own time.',
  toCome: 'Announced repair',
  summary: (n, duration) => `Outages: ${n}, without the portal: ${duration}`,
  duration: (minutes) => [minutes >= 60 ? `${count(Math.floor(minutes / 60))} h` : '', minutes % 60 || minutes < 60 ? `${minutes % 60} min` : ''].filter(Boolean).join(' '),
  none: 'No outage is on record for this period.',
  starts: 'Beginning',
  ends: 'End',
  lasted: 'Duration',
  goesOn: 'goes on',
  kind: 'Kind',
  kinds: { failure: 'Failure', repair: 'Repair' },
  source: 'Known from',
  sourceHint: 'Notice or letter, number and date',
  sourceMissing: 'Say where the outage is known from',
  record: 'Record an outage',
  recordSubmit: 'Record',
  recordWords: 'Announced repair is recorded beforehand. While the portal is still out, leave the end empty and record it later.',
  recorded: 'The outage is on record',
  startDay: 'Day it begins',
  startTime: 'Time it begins',
  startMissing: 'Give the day and the time it begins',
  endDay: 'Day it ends',
  endTime: 'Time it ends',
  endHalf: 'Give the day and the time it ends',
  end: 'The portal is back',
  endWords: 'When did the portal take applications again?',
  endSubmit: 'Record the end',
  ended: 'The end of the outage is on record',
};
