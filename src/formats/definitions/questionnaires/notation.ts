/**
 * A questionnaire as it is written down, one line a question:
 *
 *     # article12                               a section
 *     Q038* one yesNo                           must be answered; one answer of a scale
 *     Q027 many decisions ? Q026=true           several answers; asked while question 26 is answered with "true"
 *     Q067 one yesNo ? Q066_a=true | Q066_b=true,false
 *     Q012_a* number+                           a figure, with more information beside it
 *     Q044 text        rich        links        words; formatted words; words with documents and links
 *
 * Keys are those of the reports as they are exchanged today. Scales stand in `scales.txt`, words in `<name>.words.txt`.
 */
export type Question = {
  readonly key: string
  readonly kind: Kind
  /** Of `one` and `many`: the name of the scale. */
  readonly scale?: string
  readonly mandatory: boolean
  /** More information is asked beside the answer, whatever it is. */
  readonly more: boolean
  /** Asked while one of these questions has one of these answers; without entries always. */
  readonly when: readonly Condition[]
}

/** What is answered with: one or several values of a scale, words, a figure, or documents. */
export type Kind = 'one' | 'many' | 'text' | 'rich' | 'number' | 'links'

/** A question and the answers to it that open another one. */
export type Condition = { readonly key: string; readonly values: readonly string[] }

/** Questions under one heading. */
export type Section = { readonly name: string; readonly questions: readonly Question[] }

/** The sections and questions of a text in this notation. Throws on a line it cannot read, with the line. */
export function questionsIn(text: string): readonly Section[] {
  const sections: { readonly name: string; readonly questions: Question[] }[] = []
  for (const line of linesOf(text)) {
    if (line.startsWith('# ')) sections.push({ name: line.slice(2).trim(), questions: [] })
    else if (sections.length > 0) sections.at(-1)!.questions.push(questionIn(line))
    else throw new Error(`a question stands before the first section: ${line}`)
  }
  return sections
}

/** The lines of a table that say something. */
export const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map(line => line.trimEnd())
    .filter(line => line !== '')

const form =
  /^(?<key>[A-Za-z][A-Za-z0-9_]*)(?<must>\*?) (?:(?<scaled>one|many) (?<scale>\w+)|(?<plain>text|rich|number|links))(?<more>\+?)(?: \? (?<when>.+))?$/

function questionIn(line: string): Question {
  const { key, must, scaled, scale, plain, more, when } = form.exec(line)?.groups ?? {}
  if (key === undefined) throw new Error(`no question: ${line}`)
  return {
    key,
    kind: (scaled ?? plain) as Kind,
    ...(scale === undefined ? {} : { scale }),
    mandatory: must === '*',
    more: more === '+',
    when: (when ?? '').split(' | ').flatMap(part => (part === '' ? [] : [conditionIn(part)])),
  }
}

function conditionIn(part: string): Condition {
  const [key, values] = part.split('=')
  if (!key || !values) throw new Error(`no condition: ${part}`)
  return { key, values: values.split(',') }
}
