import { describe, expect, it } from 'vitest';
import { wholeCatalog } from '@/i18n/whole';
import { emptyItem } from '@/ui/package/presented';
import { emptyDraft, packageOf, submission, type Draft } from './draft';
import { controls, missingFields } from './required';

const ru = wholeCatalog('ru');

const filled: Draft = {
  ...emptyDraft,
  applicant: { ...emptyDraft.applicant, iin: '9001 0145 0012', surname: ' Ахметова ', givenName: 'Айгүл' },
  reasons: ['LOST'],
  graduationYear: '2009',
  presented: [emptyItem('APPLICATION_FORM'), { ...emptyItem('IDENTITY_CARD'), expiresOn: '2031-02-22' }],
};

describe('an application as typed', () => {
  it('is sent trimmed, with empty fields as null', () => {
    const input = submission(filled, 'SCHOOL_OFFICE');
    expect(input.applicant).toMatchObject({ iin: '900101450012', surname: 'Ахметова', patronymic: null, phone: null });
    expect(input).toMatchObject({ graduationYear: 2009, representative: null, handedInAt: null, homeVisit: false });
    expect(input.items).toEqual([
      { kind: 'APPLICATION_FORM', expiresOn: null, fromStateSystem: false, consent: null },
      { kind: 'IDENTITY_CARD', expiresOn: '2031-02-22', fromStateSystem: false, consent: null },
    ]);
  });

  it('says when it was handed in, in the office’s zone, only when that was not now', () => {
    const earlier = { ...filled, earlier: true, handedInDay: '2026-11-20', handedInTime: '16:05' };
    expect(submission(earlier, 'SCHOOL_OFFICE').handedInAt).toBe('2026-11-20T16:05:00+05:00');
  });

  it('leaves the name at graduation out when the name did not change', () => {
    const named = { ...filled, nameAtGraduation: 'Сейітова Айгүл' };
    expect(submission(named, 'SCHOOL_OFFICE').nameAtGraduation).toBeNull();
    expect(submission({ ...named, reasons: ['NAME_CHANGED'] }, 'SCHOOL_OFFICE').nameAtGraduation).toBe('Сейітова Айгүл');
  });

  it('asks the check about a whole IIN only', () => {
    expect(packageOf({ ...filled, applicant: { ...filled.applicant, iin: '9001' } }, 'SCHOOL_OFFICE').iin).toBeNull();
  });
});

describe('what is missing', () => {
  it('is nothing in a filled form', () => {
    expect(missingFields(ru, filled, false)).toEqual([]);
  });

  it('is named at controls that exist', () => {
    const errors = missingFields(ru, { ...emptyDraft, applicantRole: 'LEGAL_REPRESENTATIVE', earlier: true }, true);
    expect(errors.map((error) => error.field)).toContain('representative.surname');
    for (const error of errors) expect(controls, error.field).toContain(error.field);
  });
});
