export { chartOf } from './chart-of.ts'
export {
  chartKinds,
  type Chart,
  type ChartAsked,
  type ChartData,
  type ChartKind,
  type ChartRow,
  type ChartTable,
  type Entry,
  type Paint,
} from './chart.ts'
