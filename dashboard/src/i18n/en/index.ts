import type { Books } from '../catalog';
import { cases } from './cases';
import { common, problems } from './common';
import { fields } from './fields';
import { names } from './names';
import { papers } from './papers';
import { receipt } from './receipt';
import { shell, signIn } from './shell';

export const core: Books['core'] = { cases, common, problems, fields, names, papers, receipt, shell, signIn };
