import type { Catalog } from '../catalog';

export const papers: Catalog['papers'] = {
  title: 'Papers to print',
  note: 'Every printing is counted and written into the journal of the case.',
  ofSchool: "The school's papers and register",
  ofSchoolNote: 'The register of this year. Every printing is counted and written into the journal.',
  printed: (count) => `printed ${count}`,
  notPrinted: 'not printed yet',
  open: (paper, how) => `${paper}: ${how} (PDF)`,
  ways: {
    kk: 'in Kazakh',
    ru: 'in Russian',
    both: 'in both languages',
    sideBySide: 'side by side',
    inTurn: 'one after the other',
  },
  noCase: (number) => `Case ${number} not found`,
};
