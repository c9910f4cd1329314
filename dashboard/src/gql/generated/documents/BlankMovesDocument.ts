/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { BlankMovesQuery, BlankMovesQueryVariables } from '../graphql';

export const BlankMovesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query BlankMoves($filter: BlankBookFilter, $moves: [BlankMoveKind!], $series: String, $first: Int, $after: Cursor) {
  blankMoves(
    filter: $filter
    moves: $moves
    series: $series
    first: $first
    after: $after
  ) {
    pageInfo {
      ...PageParts
    }
    edges {
      cursor
      node {
        move
        moveText
        series
        number
        documentKind
        honours
        on
        basis
        reason
        school {
          id
          name
        }
      }
    }
  }
}
    fragment PageParts on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<BlankMovesQuery, BlankMovesQueryVariables>;
