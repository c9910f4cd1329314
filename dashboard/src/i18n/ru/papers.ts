/** The papers of a case as PDF: what the office printer takes. */
export const papers = {
  title: 'Бумаги для печати',
  note: 'Каждая печать учитывается и записывается в журнал дела.',
  ofSchool: 'Бумаги школы и книга дубликатов',
  ofSchoolNote: 'Книга за этот год. Каждая печать учитывается и записывается в журнал.',
  printed: (count: string) => `напечатано: ${count}`,
  notPrinted: 'ещё не печаталась',
  open: (paper: string, how: string) => `${paper}: ${how} (PDF)`,
  ways: {
    kk: 'на казахском',
    ru: 'на русском',
    both: 'на двух языках',
    sideBySide: 'двумя колонками',
    inTurn: 'друг за другом',
  },
  noCase: (number: string) => `Дело ${number} не найдено`,
};
