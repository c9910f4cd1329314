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

  private async submit(items: string[], daysAgo: number, reason = 'LOST'): Promise<FiledCase> {
    type Answer = { submitApplication: { application: { id: string; number: string } | null; receipt: { id: string } | null; faults: object[] } };
    const { data, errors } = await this.ask<Answer>(submitApplication, {
      input: {
        applicant: { iin: nextIin(), surname: 'Сейітова', givenName: 'Айгүл' },
        applicantRole: 'FORMER_STUDENT',
        reasons: [reason],
        documentKind: 'GENERAL_SECONDARY',
        honours: 'ORDINARY',
        graduationYear: 2008,
        certifiedBy: 'HANDWRITTEN',
        items: items.map((kind) => ({ kind })),
        handedInAt: new Date(Date.now() - daysAgo * 86_400_000).toISOString(),
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
