import type { Data } from '#formats'
import { narrowerOf } from '#vocabularies'
import { figureOf, type Sketch } from '../sketch.ts'
import { gbfTarget, type Jot, type More, type Text } from './ground.ts'

/** Degrees of alignment, as the vocabulary calls them. */
type Degree = 'High' | 'Medium' | 'Low'

/** What a national target says beside its title and description. */
type Aim = More & {
  readonly degree?: Degree
  /** Other global targets it serves, and how well. */
  readonly also?: { readonly [target: number]: Degree }
  readonly indicators?: readonly Text[]
  /** What others than the State contribute. */
  readonly actors?: Text
  /** What would still be needed. */
  readonly needs?: Text
  readonly data?: Data
}

/** Writes national targets. */
export const targetPen = (country: string, record: Jot) => ({
  target: (number: number, title: Text, description: Text, aim: Aim = {}): Sketch => {
    const { degree = degreeOf(`${country} ${number}`), also = {}, indicators = [], actors, needs, data, ...more } = aim
    const alignment = Object.entries({ ...also, [number]: degree }).map(([to, degreeOfAlignment]) => ({
      identifier: gbfTarget(Number(to)),
      degreeOfAlignment,
    }))
    const body = {
      title,
      description,
      sequence: number,
      globalGoalAlignment: figureOf(`${country} goal ${number}`, 3) === 0 ? [] : [goalOf(number)],
      globalTargetAlignment: alignment,
      componentIndicators: someOf(`${country} ${number}`, narrowerOf(gbfTarget(number), 'gbf-component')),
      complementaryIndicators: someOf(`${country} ${number} more`, narrowerOf(gbfTarget(number), 'gbf-complementary')),
      otherNationalIndicators: indicators.map((value, index) => ({ identifier: `${country.toUpperCase()}-${number}.${index + 1}`, value })),
      hasNonStateActors: actors !== undefined,
      nonStateActorsInfo: actors ?? null,
      additionalImplementation: needs
        ? { identifier: 'additionalImplementationRequired', customValue: needs }
        : { identifier: 'additionalImplementationAvailable' },
      implementingConsiderations: considerationsOf(number),
    }
    return record('nationalTarget7', `target.${number}`, { ...body, ...data }, more)
  },
})

const degreeOf = (name: string): Degree => (['High', 'High', 'Medium', 'Medium', 'Low'] as const)[figureOf(name, 5)]!

/** The goal that a global target mainly serves: its groups follow the goals. */
const goalOf = (number: number): string => `GBF-GOAL-${number <= 8 ? 'A' : number === 13 ? 'C' : number <= 12 ? 'B' : 'D'}`

/** None, one or two of these, always the same for the same name. */
const someOf = (name: string, offered: readonly string[]): readonly string[] => {
  const first = figureOf(name, offered.length + 1)
  return offered.slice(first, first + figureOf(`${name} most`, 3))
}

const considerations = [
  'Contribution and rights of indigenous peoples and local communities',
  'Whole-of-government and whole-of-society approach',
  'Science and innovation',
  'Ecosystem approach',
  'Gender equality and empowerment of women and girls',
  'Intergenerational equity',
  'Cooperation and synergies',
]

const considerationsOf = (number: number): readonly string[] =>
  [considerations[number % 7]!, considerations[(number * 3 + 1) % 7]!].filter((one, index, all) => all.indexOf(one) === index)
