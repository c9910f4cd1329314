import { describe, expect, it } from 'vitest';
import { personCorrection, personText, textCorrection } from './correction';

const person = { id: '1', iin: '880430498007', surname: 'Сейитова', givenName: 'Айгүл', patronymic: null, phone: '+7 799 000 00 00', email: null, address: null };

describe('a correction', () => {
  it('sends what was changed and nothing else', () => {
    const was = personText(person);
    expect(personCorrection(was, { ...was, surname: ' Сейітова ' })).toEqual({ surname: 'Сейітова' });
  });

  it('takes out what was emptied', () => {
    const was = personText(person);
    expect(personCorrection(was, { ...was, phone: '' })).toEqual({ phone: '' });
  });

  it('of nothing is none', () => {
    const was = personText(person);
    expect(personCorrection(was, { ...was })).toBeNull();
    expect(textCorrection('Ахметова', 'Ахметова ')).toBeNull();
  });

  it('replaces an identity document that nobody is shown', () => {
    const was = personText(person);
    expect(personCorrection(was, { ...was, identityDocument: 'Жеке куәлік № 000000001' })).toEqual({ identityDocument: 'Жеке куәлік № 000000001' });
  });
});
