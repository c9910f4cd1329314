import type { Catalog } from '../catalog';

export const shell: Catalog['shell'] = {
  service: 'Duplicates of school certificates',
  skip: 'Skip to the content',
  language: 'Language',
  navigation: 'Sections',
  signOut: 'Sign out',
  queue: 'My cases',
  overview: 'Overview',
  applications: 'Applications',
  newApplication: 'New application',
  simulated: 'Demonstration: cases and people are invented, the program makes the events.',
  find: 'Find',
  findLabel: 'Find a case by its number',
  findExample: 'ДБ-2026-000123',
  notFoundNumber: 'There is no case of this number',
  notFound: 'There is no such page',
  toStart: 'To the start page',
  newVersion: 'A new version of the program is out',
  broken: 'The page did not open',
  draftKept: 'An application you were filling in is kept in this tab and will not be lost.',
  reload: 'Reload the page',
};

export const signIn: Catalog['signIn'] = {
  title: 'Sign in',
  lead: 'Duplicates of documents on basic secondary and general secondary education',
  login: 'Login',
  password: 'Password',
  show: 'Show',
  hide: 'Hide',
  enter: 'Sign in',
  entering: 'Signing in…',
  loginMissing: 'Enter the login',
  passwordMissing: 'Enter the password',
  refused: 'Login or password do not match',
  help: 'Cannot sign in? Ask the administrator of the department of education of your region.',
};
