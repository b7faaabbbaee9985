import { formatNamed, type Data, type Field, type Fields } from '#formats'
import { penOf } from '../pen.ts'
import { figureOf, type Sketch } from '../sketch.ts'

/** How one country answers a long questionnaire: its remarks in turn, and figures, days and choices that stay the same. */
type Voice = { readonly country: string; readonly contact: string; readonly remarks: readonly string[]; readonly until: string }

/** All answers to the questions of a format in this voice; what is not asked after these answers falls away when it is stored. */
function answers(format: string, voice: Voice): Data {
  return all(formatNamed(format).fields, voice, `${voice.country} ${format}`)
}

const all = (fields: Fields, voice: Voice, path: string): Data =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => {
      const value = field.system || field.legacy ? undefined : said[field.type]?.(field, voice, `${path} ${name}`)
      return value === undefined ? [] : [[name, value]]
    }),
  )

const remark = (_field: Field, { remarks }: Voice, path: string) => remarks[figureOf(path, remarks.length)]

const said: { readonly [type in Field['type']]?: (field: Field, voice: Voice, path: string) => unknown } = {
  localizedText: remark,
  richText: remark,
  text: (_field, _voice, path) => `Q${1 + figureOf(path, 99)}`,
  choice: ({ options = [] }, _voice, path) => options[figureOf(path, options.length)],
  number: (_field, _voice, path) => 1 + figureOf(path, 24),
  date: (_field, { until }) => until,
  reference: (_field, { contact }) => contact,
  group: ({ fields = {} }, voice, path) => all(fields, voice, path),
  groups: ({ fields = {}, exclusive = [] }, voice, path) => {
    const row = all(fields, voice, path)
    const options = (fields['value']?.options ?? []).filter(option => !exclusive.includes(option))
    return [options.length > 0 ? { ...row, value: options[figureOf(path, options.length)] } : row]
  },
}

function questionnaire(format: string, name: string, voice: Voice, data: Data, more: Partial<Sketch> = {}): Sketch {
  return penOf(voice.country).record(format, name, { ...answers(format, voice), ...data }, more)
}

const kenya: Voice = {
  country: 'ke',
  contact: 'ke.regulator',
  until: '2025-06-30',
  remarks: [
    'Two officers work on this, one of them half of her time.',
    'The regulations of 2011 cover this; the guidance is being rewritten.',
    'Applications are announced in two newspapers and on county notice boards.',
    'No such case has come before the authority so far.',
    'The counties asked for a single form, which is now in use.',
    'Training is repeated every second year, last in Mombasa.',
  ],
}

const belgium: Voice = {
  country: 'be',
  contact: 'be.spf',
  until: '2025-03-31',
  remarks: [
    'Cette tâche est partagée entre l’État fédéral et les trois Régions.',
    'Un avis scientifique est publié pour chaque dossier.',
    'Aucun cas ne s’est présenté pendant la période.',
    'Le public dispose de trente jours pour donner son avis.',
    'Le budget est inscrit chaque année, sans ligne propre.',
  ],
}

const costaRica: Voice = {
  country: 'cr',
  contact: 'cr.ministerio',
  until: '2024-12-31',
  remarks: [
    'La comisión técnica se reúne cada mes y publica sus actas.',
    'Falta personal fuera de la capital.',
    'No se recibieron solicitudes de este tipo.',
    'Los reglamentos se consultaron con los territorios indígenas.',
    'Se trabaja con la universidad mediante un convenio.',
  ],
}

const egypt: Voice = {
  country: 'eg',
  contact: 'eg.agency',
  until: '2025-09-30',
  remarks: [
    'تتولى هذه المهمة لجنة مشتركة بين ثلاث وزارات.',
    'لم ترد أي طلبات خلال الفترة المشمولة بالتقرير.',
    'يُنشر ملخص كل طلب باللغة العربية.',
    'يحتاج المختبر إلى مواد مرجعية إضافية.',
  ],
}

const period = (reportPeriodStartDate: string, reportPeriodEndDate: string): Data => ({ reportPeriodStartDate, reportPeriodEndDate })

/** National reports under the two Protocols, answered to the last question. */
export const questionnaires: readonly Sketch[] = [
  questionnaire('cpbNationalReport5', 'biosafety-report.5', kenya, period('2019-10-01', '2025-06-30')),
  questionnaire('cpbNationalReport5', 'biosafety-report.5', egypt, period('2019-10-01', '2025-06-30')),
  questionnaire('cpbNationalReport5', 'biosafety-report.5', belgium, period('2019-10-01', '2025-03-31'), { stage: 'submitted' }),
  questionnaire('cpbNationalReport4', 'biosafety-report.4', { ...costaRica, until: '2019-09-30' }, period('2015-10-01', '2019-09-30'), {
    by: 'admin',
  }),
  questionnaire('cpbNationalReport3', 'biosafety-report.3', { ...kenya, until: '2015-09-30' }, period('2011-10-01', '2015-09-30')),
  questionnaire('cpbNationalReport2', 'biosafety-report.2', { ...belgium, until: '2011-09-30' }, period('2007-10-01', '2011-09-30')),
  questionnaire('cpbNationalReport1', 'biosafety-report.1', { ...egypt, until: '2007-09-11' }, period('2003-10-01', '2007-09-11')),
  questionnaire('cpbNationalReportInterim', 'biosafety-report.0', { ...costaRica, until: '2005-09-11' }, {}),
  questionnaire('absNationalReport', 'abs-report.0', { ...belgium, until: '2017-10-31' }, {}),
  questionnaire('absNationalReport1', 'abs-report.1', { ...kenya, until: '2025-12-15' }, period('2017-11-01', '2025-10-31')),
  questionnaire('absNationalReport1', 'abs-report.1', belgium, period('2017-11-01', '2025-03-31')),
]
