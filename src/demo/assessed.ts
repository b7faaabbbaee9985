import type { Localized } from '#platform/localized.ts'
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

/** Introduction into the environment and domestic use rest on an assessment (format biosafetyDecision, block RA). */
const grounds: ReadonlySet<unknown> = new Set(['According to the domestic regulatory framework', 'Domestic use, including placing on the market'])

const needsAssessment = ({ format, data }: Sketch): boolean =>
  format === 'biosafetyDecision' && data['riskAssessments'] === undefined && [data['decisionTypes']].flat().some(type => grounds.has(type))

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
