export {
  aliasesOf,
  ancestorsOf,
  countryName,
  findTerms,
  isBelow,
  isTerm,
  labelOf,
  narrowerOf,
  regionsOf,
  termNamed,
  termsByLabel,
  termsOf,
  treeOf,
  vocabularies,
  vocabularyNamed,
  vocabularyTitle,
} from './questions.ts'
export { parties, partyStatus, treaties, type PartyStatus, type Treaty } from './parties.ts'
export { otherTerm, type Term, type TermNode, type Vocabulary } from './term.ts'
