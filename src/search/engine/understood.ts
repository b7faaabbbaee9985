import { wishesOf, type Wishes } from '../analysis/query.ts'
import type { Question } from '../card.ts'
import { parsed } from '../query/parsed.ts'

/** How the text of a question becomes wishes; `titles` looks into titles only. */
export type Understanding = (question: Question, titles: boolean) => Wishes

/** As people write. */
export const understood: Understanding = ({ clauses, text, locale, typing, concepts }, titles) =>
  wishesOf(clauses ?? parsed(text ?? ''), {
    locale,
    ...(typing ? { typing } : {}),
    ...(concepts === false ? { concepts } : {}),
    ...(titles ? { titles } : {}),
  })
