import { acts } from '../acts';
import { caseTexts } from '../case';
import { intake } from '../intake';
import { packageTexts } from '../package';
import { queue } from '../queue';
import { refusals } from '../refusals';

export const book = { acts, case: caseTexts, intake, package: packageTexts, queue, refusals };
