import type { Books } from '@/i18n/catalog';
import { acts } from '../acts';
import { caseTexts } from '../case';
import { intake } from '../intake';
import { packageTexts } from '../package';
import { queue } from '../queue';
import { refusals } from '../refusals';

export const book: Books['work'] = { acts, case: caseTexts, intake, package: packageTexts, queue, refusals };
