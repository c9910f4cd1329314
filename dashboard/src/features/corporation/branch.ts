import type { Viewer } from '@/gql/viewer';

// Which branch of the State Corporation the pages show: the viewer's own, else
// the one named in the URL, else the first of those she oversees.

export interface Branch {
  id: string;
  name: string;
}

export function chosenBranch(viewer: Pick<Viewer, 'branch'>, params: URLSearchParams, all: readonly Branch[]): Branch | null {
  if (viewer.branch) return viewer.branch;
  return all.find(({ id }) => id === params.get('branch')) ?? all[0] ?? null;
}

/**
 * Names without the words that all of them begin and end with: branches are
 * named by their whole legal address, and differ by a town in its middle.
 */
export function shortNames(branches: readonly Branch[]): Map<string, string> {
  const words = branches.map(({ name }) => name.split(' '));
  const shared = (wordFrom: (list: readonly string[], n: number) => string | undefined) => {
    const longest = Math.min(...words.map((list) => list.length)) - 1;
    let n = 0;
    while (n < longest && words.every((list) => wordFrom(list, n) === wordFrom(words[0] ?? [], n))) n++;
    return n;
  };
  if (branches.length < 2) return new Map(branches.map(({ id, name }) => [id, name]));
  const before = shared((list, n) => list[n]);
  const after = shared((list, n) => list.at(-1 - n));
  return new Map(
    branches.map(({ id, name }, index) => {
      const list = words[index] ?? [];
      return [id, list.slice(before, Math.max(list.length - after, before + 1)).join(' ') || name];
    }),
  );
}

/** The parameters of another branch: the page within a list belongs to the list left. */
export function branchParams(params: URLSearchParams, branch: string): URLSearchParams {
  const next = new URLSearchParams(params);
  for (const name of ['page', 'after', 'before']) next.delete(name);
  next.set('branch', branch);
  return next;
}

/** What stays in the address from one view of the branch to another. */
export function branchSearch(params: URLSearchParams): string {
  const branch = params.get('branch');
  return branch ? `?branch=${encodeURIComponent(branch)}` : '';
}
