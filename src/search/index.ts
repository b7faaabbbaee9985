export {
  addressOf,
  applied,
  askedIn,
  barred,
  choosing,
  chosenCount,
  facetsOf,
  facetsOffered,
  formatsShown,
  groupings,
  hasRelated,
  hasYears,
  isOff,
  mostPageSize,
  narrows,
  nothingAsked,
  relating,
  removed,
  sizes,
  sorts,
  spanNames,
  spanned,
  switched,
  toggled,
  unfiltered,
  views,
  type Asked,
  type Sort,
} from './asked.ts'
export { filterOf, questionOf } from './question.ts'
export { spanOf, yearsIn, type Span } from './span.ts'
export type { Card, FacetCount, Found, Question, Weight, Why } from './card.ts'
export { cardsOf } from './card-of.ts'
export { highlight, type Stretch } from './highlight.ts'
export { caughtUpTo, openSearch, rebuildSearch, searchState, type Search, type SearchOptions, type SearchState } from './open-search.ts'
export { keysFor, keysIn, meets } from './meets.ts'
export { askable, type Clause, type Manner, type Part } from './query/clause.ts'
export { parsed } from './query/parsed.ts'
export { written } from './query/written.ts'
export { search } from './search.ts'
export { suggest, type Beginning, type Named, type SuggestedValue, type Suggestions } from './suggest.ts'
