import type { Localized } from '#platform/localized.ts'
import { bodyOf } from './body.ts'
import { languageOf } from './people.ts'
import type { Sketch } from './sketch.ts'

const called: Localized = {
  en: 'Risk assessment: ',
  fr: 'Évaluation des risques : ',
  es: 'Evaluación del riesgo: ',
  ar: 'تقييم المخاطر: ',
  ru: 'Оценка рисков: ',
  zh: '风险评估：',
}

/** The sketches with a risk assessment before each decision that must rest on one, and named by it. */
export const assessed = (sketches: readonly Sketch[]): readonly Sketch[] =>
  sketches.flatMap(sketch => (needsAssessment(sketch) ? [assessmentFor(sketch), resting(sketch)] : [sketch]))

/** Introduction into the environment, the simplified procedure and domestic use rest on an assessment (format biosafetyDecision, block RA). */
const grounds: ReadonlySet<unknown> = new Set([
  'A0F944AD-1578-47F4-BB71-A9805EC0EB7A',
  '47B66371-7016-4F28-B33A-0DBFF43581CA',
  '8979219B-330B-424F-A52C-209D4B4B65C0',
  'C15E5CD8-B6F9-41AE-A09C-7EF5F73B0507',
])

function needsAssessment(sketch: Sketch): boolean {
  if (sketch.format !== 'biosafetyDecision' || sketch.data['riskAssessments'] !== undefined) return false
  const types = bodyOf(sketch)['decisionTypes'] as readonly { readonly identifier: string }[]
  return types.some(({ identifier }) => grounds.has(identifier))
}

const nameFor = ({ name }: Sketch) => name.replace('.decision.', '.assessment.')

const resting = (sketch: Sketch): Sketch => ({ ...sketch, data: { ...sketch.data, riskAssessments: [nameFor(sketch)] } })

function assessmentFor(sketch: Sketch): Sketch {
  const { country, data } = sketch
  const { authorities, modifiedOrganisms, reasons } = data
  return {
    name: nameFor(sketch),
    format: 'nationalRiskAssessment',
    country,
    data: {
      title: titled(data['title'], languageOf(country)),
      date: monthsBefore(String(data['date']), 2),
      authorities,
      modifiedOrganisms,
      scopes: [scopeOf(data)],
      documents: [`https://documents.environment-${country}.example/${nameFor(sketch).split('.').at(-1)}-assessment.pdf`],
      documentsSummary: reasons ?? null,
      expires: false,
    },
  }
}

function titled(title: unknown, language: string): Localized {
  const texts = typeof title === 'string' ? { [language]: title } : (title as Localized)
  return Object.fromEntries(Object.entries(texts).map(([code, text]) => [code, `${called[code] ?? called['en']}${text}`]))
}

const scopeOf = ({ uses, involvesFieldTrial }: Sketch['data']): string =>
  uses ? 'LMOs for direct use as food or feed, or for processing' : involvesFieldTrial ? 'Field trial' : 'Commercial production'

/** The same day of an earlier month, or the twenty-eighth where that month is shorter. */
function monthsBefore(date: string, months: number): string {
  const [year = 2020, month = 1, day = 1] = date.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1 - months, Math.min(day, 28))).toISOString().slice(0, 10)
}
