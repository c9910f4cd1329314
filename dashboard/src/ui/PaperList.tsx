import { useI18n } from '@/i18n/I18n';
import { PaperLinks } from './PaperLinks';

interface Paper {
  kind: string;
  name: string;
  printed: number;
  kk: string;
  ru: string;
  sideBySide: string;
  inTurn: string;
}

/** Papers that can be printed, each with how often it was and its links. */
export function PaperList({ papers, onOpen }: { papers: readonly Paper[]; onOpen?: () => void }) {
  const { t, f } = useI18n();
  return papers.map(({ kind, name, printed, ...urls }) => (
    <div key={kind} className="paper">
      <span>
        {name}
        <span className="quiet">
          {' · '}
          {printed > 0 ? t.papers.printed(f.number.count(printed)) : t.papers.notPrinted}
        </span>
      </span>
      <PaperLinks name={name} urls={urls} onOpen={onOpen} />
    </div>
  ));
}
