import { useEffect, useState } from 'react';
import { emptyDraft, type Draft } from './draft';

// In the session's storage: it survives a reload and a lost connection, and is
// gone with the tab. It holds personal data, so it is never kept longer.
const storageKey = 'telnusqa.intake';

function stored(): Draft {
  try {
    const text = sessionStorage.getItem(storageKey);
    return text ? { ...emptyDraft, ...(JSON.parse(text) as Partial<Draft>) } : emptyDraft;
  } catch {
    return emptyDraft;
  }
}

export function useDraft() {
  const [draft, setDraft] = useState(stored);
  useEffect(() => {
    if (draft === emptyDraft) sessionStorage.removeItem(storageKey);
    else sessionStorage.setItem(storageKey, JSON.stringify(draft));
  }, [draft]);
  return {
    draft,
    change: (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part })),
    clear: () => setDraft(emptyDraft),
  };
}
