import { describe, expect, it } from 'vitest';
import { emptyDraft } from './draft';
import { hintOf } from './repeats';

const person = { ...emptyDraft.applicant, surname: 'Сейітова ', givenName: 'Айгүл' };

describe('what is asked about earlier cases', () => {
  it('is nothing while the form tells too little', () => {
    expect(hintOf(emptyDraft)).toBeNull();
    expect(hintOf({ ...emptyDraft, applicant: { ...person, iin: '88043049800' } })).toBeNull();
  });

  it('is the IIN once it is whole, without its spaces', () => {
    expect(hintOf({ ...emptyDraft, applicant: { ...person, iin: '880430 498007' } })).toMatchObject({ iin: '880430498007', surname: 'Сейітова' });
  });

  it('is the name with the day of birth where there is no IIN', () => {
    expect(hintOf({ ...emptyDraft, applicant: { ...person, hasIin: false, birthDate: '1988-04-30' } })).toMatchObject({
      iin: null,
      givenName: 'Айгүл',
      birthDate: '1988-04-30',
    });
  });

  it('is the original alone, too', () => {
    expect(hintOf({ ...emptyDraft, originalDocument: ' ЖОБ 0123456 ' })).toMatchObject({ originalDocument: 'ЖОБ 0123456', iin: null });
  });
});
