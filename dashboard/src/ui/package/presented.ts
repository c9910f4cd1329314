import type { ConsentMethod, PackageItemInput, PackageItemKind } from '@/gql/generated/graphql';
import { isDay } from '@/format/day';
import { officeInstant } from '@/format/instant';

/** A document on the counter, as the clerk ticks it. Strings are what the controls hold. */
export interface Presented {
  kind: PackageItemKind;
  expiresOn: string;
  fromStateSystem: boolean;
  consentMethod: ConsentMethod | '';
  consentDay: string;
  consentTime: string;
  consentPhone: string;
}

/** In the order of the service's standard (item 8). */
export const itemKinds: readonly PackageItemKind[] = [
  'APPLICATION_FORM',
  'IDENTITY_CARD',
  'PASSPORT',
  'BIRTH_CERTIFICATE',
  'DIGITAL_DOCUMENT',
  'ORIGINAL_DOCUMENT',
  'REPRESENTATION_PROOF',
];

/** Documents with a last day: the rest never expire. */
export const expiring: ReadonlySet<PackageItemKind> = new Set(['IDENTITY_CARD', 'PASSPORT', 'DIGITAL_DOCUMENT', 'REPRESENTATION_PROOF']);

/** Documents whose data the State Corporation takes from state systems instead of paper (R34). */
export const fromSystems: ReadonlySet<PackageItemKind> = new Set(['IDENTITY_CARD', 'PASSPORT', 'BIRTH_CERTIFICATE']);

export function emptyItem(kind: PackageItemKind): Presented {
  return { kind, expiresOn: '', fromStateSystem: false, consentMethod: '', consentDay: '', consentTime: '', consentPhone: '' };
}

/** What the clerk ticked, as the API takes it. Unfinished dates are not sent: the server asks for what it needs. */
export function itemInputs(presented: readonly Presented[]): PackageItemInput[] {
  return presented.map((item) => ({
    kind: item.kind,
    expiresOn: expiring.has(item.kind) && isDay(item.expiresOn) ? item.expiresOn : null,
    fromStateSystem: fromSystems.has(item.kind) && item.fromStateSystem,
    consent: consentOf(item),
  }));
}

function consentOf(item: Presented): PackageItemInput['consent'] {
  if (item.kind !== 'DIGITAL_DOCUMENT' || !item.consentMethod || !isDay(item.consentDay) || !item.consentTime) return null;
  return { method: item.consentMethod, at: officeInstant(item.consentDay, item.consentTime), phone: item.consentPhone.trim() };
}

interface CheckedItem {
  kind: PackageItemKind;
  state: string;
  expiresOn?: string | null;
  fromStateSystem: boolean;
}

/** The items that an earlier check found on the counter. */
export function presentedFrom(items: readonly CheckedItem[]): Presented[] {
  return items
    .filter((item) => item.state === 'PRESENT' || item.state === 'EXPIRED')
    .map((item) => ({ ...emptyItem(item.kind), expiresOn: item.expiresOn ?? '', fromStateSystem: item.fromStateSystem }));
}
