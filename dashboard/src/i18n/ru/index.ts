import { acts } from './acts';
import { blanks } from './blanks';
import { cases } from './cases';
import { caseTexts } from './case';
import { common, problems } from './common';
import { corporation } from './corporation';
import { intake } from './intake';
import { names } from './names';
import { overview } from './overview';
import { packageTexts } from './package';
import { papers } from './papers';
import { portal } from './portal';
import { queue } from './queue';
import { receipt } from './receipt';
import { refusals } from './refusals';
import { shell, signIn } from './shell';
import { status } from './status';

export const ru = { acts, blanks, case: caseTexts, cases, common, corporation, intake, names, overview, package: packageTexts, papers, portal, problems, queue, receipt, refusals, shell, signIn, status };
