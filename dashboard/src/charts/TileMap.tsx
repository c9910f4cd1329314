import { Link } from 'react-router';
import { shareStep } from './shareStep';
import './tile-map.css';

export interface Tile {
  id: string;
  /** Full name for everybody who does not see the tile. */
  name: string;
  /** Name without «district», for the square; may hold soft hyphens. */
  short: string;
  /** The number on the tile. */
  figure: string;
  /** Share from 0 to 1; null where there is nothing to share. */
  share: number | null;
  /** Marks the corner. */
  flag: string | null;
  column: number;
  row: number;
  to: string;
}

/** Equal squares that keep the neighbours of the real map; each opens its territory. */
export function TileMap({ tiles, label }: { tiles: readonly Tile[]; label: string }) {
  const columns = Math.max(...tiles.map((tile) => tile.column)) + 1;
  return (
    <ul className="tile-map" aria-label={label} style={{ '--columns': columns } as React.CSSProperties}>
      {tiles.map((tile) => (
        <li key={tile.id} style={{ gridColumn: tile.column + 1, gridRow: tile.row + 1 }}>
          <Link
            to={tile.to}
            className={`tile ${tile.share === null ? 'tile-none' : `tile-${shareStep(tile.share)}`}`}
            aria-label={[tile.name, tile.figure, tile.flag].filter(Boolean).join(', ')}
          >
            <span className="tile-name">{tile.short}</span>
            <span className="tile-figure">{tile.figure}</span>
            {tile.flag && <span className="tile-flag" />}
          </Link>
        </li>
      ))}
    </ul>
  );
}
