export {
  aliasesOf,
  ancestorsOf,
  countryName,
  findTerms,
  guidelineOf,
  isBelow,
  isTerm,
  labelOf,
  lineageOf,
  listedIn,
  mappingsOf,
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
export { otherTerm, type Synonyms, type Term, type TermNode, type Vocabulary } from './term.ts'
export { relations, type Mapped, type Mapping, type Relation } from './mapping.ts'
export { followVocabularies, loadVocabularies, refreshVocabularies } from './follow.ts'
export { addable, managed, proposable } from './policy.ts'
export { addTerm, type NewTerm } from './add-term.ts'
export { changeTerm, offerTerm, retireTerm, versionOf, type TermChange } from './change-term.ts'
export { addVocabulary, changeVocabulary, listTerm, orderTerms, type VocabularyInput } from './change-vocabulary.ts'
export { mapTerm, unmapTerm, type MappingInput } from './map-term.ts'
export { isLanguage } from './faults.ts'
export type { TermInput } from './term-input.ts'
export { termHistory, vocabularyHistory } from './history.ts'
export type { Change } from './change.ts'
export { restore } from './restore.ts'
export type { Merge } from './merges/merge.ts'
export { mergeNumbered, merges, noteMerge } from './merges/progress.ts'
export { mergePair, mergeTerms, unmergeTerms, type MergeInput } from './merges/merge-terms.ts'
export { proposalKinds, type Proposal, type ProposalBody, type ProposalKind } from './proposals/proposal.ts'
export { propose, type Wish } from './proposals/propose.ts'
export { decide, proposalNumbered, proposals, proposalsWaiting, withdrawProposal, type Decision } from './proposals/decide.ts'
export { exportTerm, exportVocabulary } from './skos/export-skos.ts'
export { importSkos, previewSkos, type ImportReport, type SkosImport } from './skos/import-skos.ts'
export type { ImportProblem } from './skos/read.ts'
export { skosLimits, syntaxOf } from './skos/parsed.ts'
export { syntaxWanted } from './skos/wanted.ts'
export { mediaTypes, syntaxes, type Namespaces, type Statement, type Syntax } from './skos/statement.ts'
export { written } from './skos/written.ts'
