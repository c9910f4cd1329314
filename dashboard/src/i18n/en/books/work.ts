import type { Books } from '../../catalog';
import { acts } from '../acts';
import { caseTexts } from '../case';
import { intake } from '../intake';
import { packageTexts } from '../package';
import { queue } from '../queue';
import { refusals } from '../refusals';

export const book: Books['work'] = { acts, case: caseTexts, intake, package: packageTexts, queue, refusals };
