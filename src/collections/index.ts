export { addRecord, addToNewest, changeEntry, removeRecord, restoreRecord, type Added, type EntryChange } from './entries.ts'
export { changeCollection, hideList, removeCollection, renewAddress, restoreCollection, type CollectionChange } from './change.ts'
export { placeWithin, visibilities, type Collection, type Kind, type Section, type Visibility } from './collection.ts'
export { copyCollection } from './copy.ts'
export { coverFor, setCover } from './cover.ts'
export {
  collectionAt,
  collectionsOf,
  countPublicLists,
  coverNamed,
  holding,
  linesOf,
  mayChange,
  ownLists,
  publicLists,
  recordsHeld,
  type Line,
  type Listed,
} from './find.ts'
export { askedBy, keptUp } from './kept-up.ts'
export { collectionListeners } from './listeners.ts'
export { makeCollection } from './make.ts'
export { curates, hideable } from './policy.ts'
