import { expect, type APIRequestContext } from '@playwright/test';

export interface FiledCase {
  id: string;
  number: string;
  receipt: string | null;
}

/** A person at work through the product's API, as another program of the office would be. */
export class Office {
  private constructor(private readonly request: APIRequestContext) {}

  static async open(request: APIRequestContext, login: string): Promise<Office> {
    const answer = await request.post('/session', { data: { login, password: password() } });
    expect(answer.status(), await answer.text()).toBe(200);
    return new Office(request);
  }

  async ask<T>(query: string, variables: object = {}): Promise<{ data: T | null; errors?: { extensions: { code: string } }[] }> {
    const answer = await this.request.post('/graphql', { data: { query, variables } });
    return answer.json();
  }

  /** Files a complete application, handed in so many days ago: a late entry is shown as one, but it is lawful. */
  async file({ daysAgo = 0 } = {}): Promise<FiledCase> {
    return this.submit(['APPLICATION_FORM', 'IDENTITY_CARD'], daysAgo);
  }

  /** Files an application for a damaged document without that document: it ends with a receipt. */
  async fileIncomplete(): Promise<FiledCase> {
    return this.submit(['APPLICATION_FORM', 'IDENTITY_CARD'], 0, 'DAMAGED');
  }

  /** Does one act on a case as it stands now; `name` is its mutation. */
  async act(name: string, applicationId: string, fields: object = {}): Promise<void> {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const seen = await this.ask<{ node: { version: number } }>('query ($id: ID!) { node(id: $id) { ... on Application { version } } }', { id: applicationId });
    const input = { applicationId, expectedVersion: seen.data?.node.version, ...fields };
    const { data, errors } = await this.ask<Record<string, { faults: object[] }>>(
      `mutation ($input: ${type}!) { ${name}(input: $input) { faults { code message } } }`,
      { input },
    );
    expect(errors).toBeUndefined();
    expect(data?.[name]?.faults, name).toEqual([]);
  }

  /** Files at the counter of a State Corporation branch, for a school that it serves. */
  async fileAtCounter(schoolId: string, { daysAgo = 0 } = {}): Promise<FiledCase> {
    return this.submit(['APPLICATION_FORM', 'IDENTITY_CARD'], daysAgo, 'LOST', schoolId);
  }

  /** Identifier of the territory she works in. */
  async territory(): Promise<string> {
    const { data } = await this.ask<{ viewer: { territory: { id: string } } }>('{ viewer { territory { id } } }');
    return data?.viewer.territory.id ?? '';
  }

  /** Has a case prepared and issued so many days ago, by an officer of its school. */
  async issue(id: string, { daysAgo = 0 } = {}): Promise<void> {
    const stock = '{ blanksInStock(documentKind: GENERAL_SECONDARY, honours: ORDINARY, first: 1) { series number } }';
    const { data } = await this.ask<{ blanksInStock: { series: string; number: string }[] }>(stock);
    await this.act('startPreparation', id, { happenedAt: before(daysAgo) });
    await this.act('issueDuplicate', id, { happenedAt: before(daysAgo), ...data?.blanksInStock[0] });
  }

  private async submit(items: string[], daysAgo: number, reason = 'LOST', schoolId?: string): Promise<FiledCase> {
    type Answer = { submitApplication: { application: { id: string; number: string } | null; receipt: { id: string } | null; faults: object[] } };
    const { data, errors } = await this.ask<Answer>(submitApplication, {
      input: {
        schoolId,
        applicant: { iin: nextIin(), surname: 'Сейітова', givenName: 'Айгүл' },
        applicantRole: 'FORMER_STUDENT',
        reasons: [reason],
        documentKind: 'GENERAL_SECONDARY',
        honours: 'ORDINARY',
        graduationYear: 2008,
        certifiedBy: 'HANDWRITTEN',
        items: items.map((kind) => ({ kind })),
        handedInAt: before(daysAgo),
      },
    });
    expect(errors).toBeUndefined();
    expect(data?.submitApplication.faults).toEqual([]);
    const filed = data?.submitApplication;
    if (!filed?.application) throw new Error('the application was not filed');
    return { ...filed.application, receipt: filed.receipt?.id ?? null };
  }
}

const submitApplication = /* GraphQL */ `
  mutation ($input: SubmitApplicationInput!) {
    submitApplication(input: $input) {
      application { id number }
      receipt { id }
      faults { code message }
    }
  }
`;

/** The instant so many days before now. */
export function before(daysAgo: number): string {
  return new Date(Date.now() - daysAgo * 86_400_000).toISOString();
}

export function password(): string {
  return process.env.E2E_PASSWORD ?? '';
}

const weights = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const otherWeights = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];

// Each worker has serial numbers of its own.
let serial = 1000 * (1 + Number(process.env.TEST_PARALLEL_INDEX ?? 0));

/** A valid IIN of nobody: a woman born on 15 June 1990, with a serial number that has a check digit. */
export function nextIin(): string {
  for (;;) {
    const body = Array.from(`9006154${String(serial++).padStart(4, '0')}`, Number);
    const check = remainder(body, weights) === 10 ? remainder(body, otherWeights) : remainder(body, weights);
    if (check < 10) return [...body, check].join('');
  }
}

function remainder(digits: number[], by: number[]): number {
  return digits.reduce((sum, digit, i) => sum + digit * (by[i] ?? 0), 0) % 11;
}
