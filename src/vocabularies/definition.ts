import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Localized } from '#platform/localized.ts'
import type { Treaty } from './parties.ts'
import type { Term, Vocabulary } from './term.ts'

/** A vocabulary as it is written down in `definitions/<key>.json`. */
export type Definition = Vocabulary & {
  /** Vocabularies whose terms are its first terms. */
  readonly includes?: readonly string[]
  /** Terms stand beside each other even when one is narrower than another: members of the European Union. */
  readonly flat?: true
  /** Labels are Unicode's names of these codes. */
  readonly labels?: 'language' | 'currency'
  readonly terms: readonly TermDefinition[]
}

/** A term as it is written down. Without a label it is one of another vocabulary that is listed here too. */
export type TermDefinition = Pick<
  Term,
  | 'identifier'
  | 'definition'
  | 'scopeNote'
  | 'note'
  | 'guideline'
  | 'notation'
  | 'synonyms'
  | 'aliases'
  | 'retired'
  | 'replacedBy'
  | 'ours'
  | 'score'
  | 'color'
> & {
  readonly label?: Localized
  readonly broader?: readonly string[]
  readonly narrower?: readonly string[]
  /** Narrower terms are the Parties, or those who have only signed. */
  readonly parties?: Treaty
  readonly signatories?: Treaty
}

const folder = path.join(import.meta.dirname, 'definitions')

let read: readonly Definition[] | undefined

/** Every vocabulary the product brings with it. */
export const definitions = (): readonly Definition[] =>
  (read ??= readdirSync(folder)
    .filter(name => name.endsWith('.json'))
    .sort()
    .map(name => JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as Definition))
