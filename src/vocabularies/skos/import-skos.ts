import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { matches } from '#platform/filter.ts'
import { changed, edit, faultsOf, standing, type Standing } from '../edit.ts'
import { definitions } from '../definition.ts'
import { laid } from '../laid.ts'
import { addable, managed } from '../policy.ts'
import { thesaurusOf } from '../thesaurus.ts'
import { parsed } from './parsed.ts'
import { planOf, type ImportPlan } from './plan.ts'
import { skosOf, type ImportProblem } from './read.ts'
import type { Syntax } from './statement.ts'

/** A file to import. `into`: the vocabulary for concepts whose scheme is not one of ours. */
export type SkosImport = { readonly text: string; readonly syntax: Syntax; readonly into?: string; readonly comment?: string }

/** What an import does, or would do. */
export type ImportReport = Omit<ImportPlan, 'edit'>

/** What importing this file would do, and all its problems; nothing is changed. Refuses as `parsed` does, and `vocabulary.manage`. */
export async function previewSkos(context: Context, { text, syntax, into }: SkosImport): Promise<ImportReport> {
  const file = skosOf(await parsed(text, syntax))
  const now = await standing(context)
  const { edit: _, ...report } = checked(context, planOf(file, now, into), now)
  return report
}

/** Import a file, all of it or nothing. Refuses what `previewSkos` refuses, and `import.problems` (with `problems`) while there is an error among them. */
export async function importSkos(context: Context, { text, syntax, into, comment }: SkosImport): Promise<ImportReport> {
  const file = skosOf(await parsed(text, syntax))
  let report: ImportReport | undefined
  await edit(context, now => {
    const { edit: wanted, ...rest } = checked(context, planOf(file, now, into), now)
    if (rest.problems.some(({ severity }) => severity === 'error')) throw new Refused('invalid', 'import.problems', { problems: rest.problems })
    report = rest
    return { ...wanted, comment }
  })
  return report!
}

/** The plan with what would be wrong with its terms where they would stand. */
function checked({ actor }: Context, plan: ImportPlan, before: Standing): ImportPlan {
  const { terms = [], vocabularies = [] } = plan.edit
  for (const vocabulary of new Set([...terms.map(term => term.vocabulary), ...vocabularies.map(({ key }) => key)])) {
    const known = before.thesaurus.vocabularies.has(vocabulary)
    if (!matches(known ? managed(actor) : addable(actor), { vocabulary }))
      throw new Refused('forbidden', known ? 'vocabulary.manage' : 'vocabulary.add', { vocabulary })
  }
  // what is wrong with the file alone would make no sense as a thesaurus
  if (plan.problems.some(({ severity }) => severity === 'error')) return plan
  const changes = changed(before.changes, plan.edit)
  const after: Standing = { changes, thesaurus: thesaurusOf(laid(definitions(), changes)) }
  const problems = terms.flatMap(({ identifier }) =>
    faultsOf(identifier, before, after).map(({ code, path, values }): ImportProblem => {
      const language = path.split('/')[2]
      return {
        code,
        severity: code === 'term.twin' ? 'warning' : 'error',
        about: identifier,
        values: { ...values, ...(language ? { language } : {}) },
      }
    }),
  )
  return { ...plan, problems: [...plan.problems, ...problems] }
}
