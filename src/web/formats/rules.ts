import type { Format, Rule } from '#formats'
import type { Visit } from '../page.ts'
import { listed } from '../kit/listed.ts'
import { conditionWords, fieldLabel } from './conditions.ts'

/** A rule over several fields, in words. */
export function ruleWords(format: Format, rule: Rule, visit: Visit): string {
  const fields = rule.fields.map(path => fieldLabel(format, path, visit))
  const said = visit.say(`format.rule.${rule.kind}`, {
    fields: listed(fields, 'conjunction', visit.locale),
    first: fields[0] ?? '',
    second: fields[1] ?? '',
    condition: rule.kind === 'holds' ? conditionWords(format, rule.filter, visit) : '',
    from:
      rule.kind === 'linked'
        ? listed([...new Set(rule.from.map(path => fieldLabel(format, path.split('/')[0]!, visit)))], 'disjunction', visit.locale)
        : '',
  })
  return 'when' in rule && rule.when ? visit.say('format.rule.when', { rule: said, condition: conditionWords(format, rule.when, visit) }) : said
}
