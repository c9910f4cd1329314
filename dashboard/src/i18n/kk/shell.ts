import type { Catalog } from '../catalog';

export const shell: Catalog['shell'] = {
  service: 'Білім туралы құжаттардың телнұсқалары',
  skip: 'Мазмұнға өту',
  language: 'Тіл',
  navigation: 'Бөлімдер',
  signOut: 'Шығу',
  queue: 'Менің істерім',
  overview: 'Шолу',
  applications: 'Өтініштер',
  newApplication: 'Жаңа өтініш',
  simulated: 'Көрсетілім: істер мен адамдар ойдан шығарылған, оқиғаларды бағдарлама жасайды.',
  find: 'Табу',
  findLabel: 'Істі нөмірі бойынша табу',
  findExample: 'ДБ-2026-000123',
  notFoundNumber: 'Мұндай нөмірлі іс жоқ',
  notFound: 'Мұндай бет жоқ',
  toStart: 'Бастапқы бетке',
  newVersion: 'Бағдарламаның жаңа нұсқасы шықты',
  broken: 'Бет ашылмады',
  draftKept: 'Толтырылған өтініш осы қойындыда сақталған, жоғалмайды.',
  reload: 'Бетті жаңарту',
};

export const signIn: Catalog['signIn'] = {
  title: 'Кіру',
  lead: 'Негізгі орта, жалпы орта білім туралы құжаттардың телнұсқаларын беру',
  login: 'Логин',
  password: 'Құпиясөз',
  show: 'Көрсету',
  hide: 'Жасыру',
  enter: 'Кіру',
  entering: 'Кіруде…',
  loginMissing: 'Логинді енгізіңіз',
  passwordMissing: 'Құпиясөзді енгізіңіз',
  refused: 'Логин немесе құпиясөз сәйкес келмейді',
  help: 'Кіре алмай жатырсыз ба? Облысыңыздың білім басқармасының әкімшісіне хабарласыңыз.',
};
