import { Link } from 'react-router';
import { today } from '@/format/day';
import type { Period, Span } from '@/format/period';
import type { KeyFiguresFragment } from '@/gql/generated/graphql';
import { useI18n } from '@/i18n/I18n';
import { Glyph } from '@/ui/Glyph';
import { figureCards, type Card, type Change } from './figureCards';

interface Props {
  territoryId: string;
  now: KeyFiguresFragment;
  before: KeyFiguresFragment;
  period: Period;
  span: Span;
}

export function KeyFigures({ territoryId, now, before, period, span }: Props) {
  const { t, f } = useI18n();
  const cards = figureCards(t, f, { territoryId, now, before, span, endsToday: span.to === today() });
  return (
    <ul className="figures" aria-label={t.overview.figures}>
      {cards.map((card) => (
        <FigureCard key={card.key} card={card} against={t.overview.against[period.preset]} />
      ))}
    </ul>
  );
}

function FigureCard({ card, against }: { card: Card; against: string }) {
  const { t } = useI18n();
  const alarming = card.key === 'overdue' && card.figure !== '0';
  return (
    <li className={alarming ? 'figure figure-danger' : 'figure'}>
      <p className="figure-label">
        {card.to ? (
          <Link to={card.to} aria-label={t.overview.openList(card.label)}>
            {card.label}
          </Link>
        ) : (
          card.label
        )}
      </p>
      <p className="figure-value">
        {card.figure}
        {card.unit && <span className="figure-unit"> {card.unit}</span>}
      </p>
      {card.aside && <p className="figure-aside">{card.aside}</p>}
      {card.change ? <ChangeLine change={card.change} against={against} /> : <p className="figure-change quiet">{t.overview.noComparison}</p>}
    </li>
  );
}

function ChangeLine({ change, against }: { change: Change; against: string }) {
  const { t } = useI18n();
  if (change.direction === 'same') {
    return (
      <p className="figure-change quiet">
        {t.overview.noChange} {against}
      </p>
    );
  }
  return (
    <p className={`figure-change change-${change.judgement}`}>
      <Glyph name={change.direction === 'up' ? 'triangle' : 'down'} />
      <strong>
        <span className="visually-hidden">{t.overview.directions[change.direction]} </span>
        {change.amount} {t.overview.judgements[change.judgement]}
      </strong>{' '}
      <span className="quiet">{against}</span>
    </p>
  );
}
