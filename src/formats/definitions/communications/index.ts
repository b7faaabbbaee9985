import { withLabels } from '../with-labels.ts'
import { news } from './news.ts'

/** Formats of the Secretariat's communications and meetings. */
export const communications = withLabels(import.meta.dirname, [news])
