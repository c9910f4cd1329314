import type { Catalog } from '../catalog';

export const papers: Catalog['papers'] = {
  title: 'Басып шығарылатын қағаздар',
  note: 'Әр басып шығару есептеледі және іс журналына жазылады.',
  ofSchool: 'Мектептің қағаздары мен телнұсқалар кітабы',
  ofSchoolNote: 'Кітаптың биылғы беттері. Әр басып шығару есептеледі және журналға жазылады.',
  printed: (count) => `басып шығарылды: ${count}`,
  notPrinted: 'әлі басып шығарылған жоқ',
  open: (paper, how) => `${paper}: ${how} (PDF)`,
  ways: {
    kk: 'қазақша',
    ru: 'орысша',
    both: 'екі тілде',
    sideBySide: 'екі баған',
    inTurn: 'бірінен соң бірі',
  },
  noCase: (number) => `${number} ісі табылмады`,
};
