import { faultsIn, type Fault, type Surroundings } from '#formats'
import { isMessage } from '#platform/messages.ts'
import { vocabularyWorld } from '#records'
import { termNamed, vocabularies } from '#vocabularies'

/** All that keeps a format from being used in this house. */
export const faultsOf = (definition: unknown, labels: unknown): readonly Fault[] => faultsIn(definition, labels, here, vocabularyWorld)

const here: Surroundings = {
  isVocabulary: key => vocabularies().some(vocabulary => vocabulary.key === key),
  isTerm: identifier => termNamed(identifier) !== undefined,
  isWorded: code => isMessage(`issue.${code}`),
}
