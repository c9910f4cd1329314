import { trendGeometry, labelRoom, type Series } from './trendGeometry';
import { useWidth } from './useWidth';
import './trend.css';

interface Props {
  /** Sentence that says what the lines show; the values are in the table behind the chart. */
  label: string;
  series: readonly Series[];
  /** Words under the points. */
  marks: readonly string[];
  count: (n: number) => string;
}

export function TrendChart({ label, series, marks, count }: Props) {
  const [ref, width] = useWidth<HTMLDivElement>(640);
  const direct = width >= 560;
  const g = trendGeometry(series, marks.length, width, direct);
  return (
    <div ref={ref} className="trend">
      {!direct && <Legend series={series} />}
      <svg viewBox={`0 0 ${width} ${g.height}`} height={g.height} role="img" aria-label={label}>
        {g.yTicks.map(({ value, y }) => (
          <g key={value}>
            <line className="grid-line" x1={44} x2={g.right} y1={y} y2={y} />
            <text className="axis-text" x={36} y={y + 4} textAnchor="end">
              {count(value)}
            </text>
          </g>
        ))}
        {g.xTicks.map(({ index, x }) => (
          <text key={index} className="axis-text" x={x} y={g.bottom + 19} textAnchor={index === marks.length - 1 ? 'end' : 'middle'}>
            {marks[index]}
          </text>
        ))}
        {g.paths.map(({ key, path, end }) => (
          <g key={key} className={`series series-${key}`}>
            <path d={path} />
            {end && <circle cx={end.x} cy={end.y} r="4" />}
          </g>
        ))}
        {direct &&
          g.labels.map(({ key, y }) => (
            <text key={key} className={`series-label series-label-${key}`} x={width - labelRoom + 12} y={y + 4}>
              {series.find((s) => s.key === key)?.name}
            </text>
          ))}
      </svg>
    </div>
  );
}

/** On narrow screens the names stand above: at the lines' ends they would leave no room for the lines. */
function Legend({ series }: { series: readonly Series[] }) {
  return (
    <ul className="trend-legend" aria-hidden="true">
      {series.map(({ key, name }) => (
        <li key={key}>
          <svg className={`series series-${key}`} width="28" height="10" viewBox="0 0 28 10">
            <path d="M1 5h26" />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
