import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';

export interface Series {
  key: string;
  name: string;
  /** One value a point; null where there is none. */
  values: readonly (number | null)[];
}

export interface Geometry {
  height: number;
  right: number;
  bottom: number;
  yTicks: { value: number; y: number }[];
  xTicks: { index: number; x: number }[];
  paths: { key: string; path: string; end: { x: number; y: number } | null }[];
  /** Height of each direct label, moved apart so that none covers another. */
  labels: { key: string; y: number }[];
}

const left = 44;
const top = 12;
const labelHeight = 17;

export const labelRoom = 118;

/** Where everything of a line chart stands. The axis begins at zero. */
export function trendGeometry(series: readonly Series[], points: number, width: number, direct: boolean): Geometry {
  const height = width < 480 ? 220 : 268;
  const bottom = height - 26;
  const right = width - (direct ? labelRoom : 12);
  const most = Math.max(4, ...series.flatMap((s) => s.values.map((value) => value ?? 0)));
  const y = scaleLinear([0, most], [bottom, top]).nice(5);
  const x = scalePoint(Array.from({ length: points }, (_, i) => i), [left, right]);
  const at = (index: number) => x(index) ?? left;

  const draw = line<number | null>(
    (_, index) => at(index),
    (value) => y(value ?? 0),
  ).defined((value) => value !== null);
  const paths = series.map((s) => {
    const last = s.values.reduce<number>((found, value, index) => (value === null ? found : index), -1);
    return {
      key: s.key,
      path: draw(s.values as (number | null)[]) ?? '',
      end: last < 0 ? null : { x: at(last), y: y(s.values[last] ?? 0) },
    };
  });

  return {
    height,
    right,
    bottom,
    yTicks: y.ticks(5).filter(Number.isInteger).map((value) => ({ value, y: y(value) })),
    xTicks: tickIndexes(points, right - left).map((index) => ({ index, x: at(index) })),
    paths,
    labels: apart(paths.flatMap(({ key, end }) => (end ? [{ key, y: end.y }] : []))),
  };
}

/** Evenly spaced points that get a date, the last one always among them. */
function tickIndexes(points: number, room: number): number[] {
  const most = Math.max(2, Math.floor(room / 76));
  const step = Math.max(1, Math.ceil((points - 1) / (most - 1)));
  const indexes: number[] = [];
  for (let index = points - 1; index >= 0; index -= step) indexes.unshift(index);
  return indexes;
}

/** Moves labels down until each has its own line. */
export function apart(labels: { key: string; y: number }[]): { key: string; y: number }[] {
  const sorted = [...labels].sort((a, b) => a.y - b.y);
  let floor = -Infinity;
  return sorted.map(({ key, y }) => {
    floor = Math.max(y, floor + labelHeight);
    return { key, y: floor };
  });
}
