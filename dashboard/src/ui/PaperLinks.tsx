import { useI18n } from '@/i18n/I18n';

const ways = ['kk', 'ru', 'both', 'sideBySide', 'inTurn'] as const;

interface Props {
  /** Name of the paper, for who hears the links one by one. */
  name: string;
  /** Where the PDF is in each of the ways it can be printed. */
  urls: Partial<Record<(typeof ways)[number], string>>;
  onOpen?: () => void;
}

/** A paper as PDF, in the languages that the office chooses from; each opens in a tab of its own. */
export function PaperLinks({ name, urls, onOpen }: Props) {
  const { t } = useI18n();
  return (
    <ul className="paper-links">
      {ways.map((way) => {
        const url = urls[way];
        return (
          url && (
            <li key={way}>
              <a className="button button-small" href={url} target="_blank" rel="noreferrer" aria-label={t.papers.open(name, t.papers.ways[way])} onClick={onOpen}>
                {t.papers.ways[way]}
              </a>
            </li>
          )
        );
      })}
    </ul>
  );
}
