export { chartOf } from './chart-of.ts'
export { countedFor } from './counted.ts'
export { csvOf } from './csv.ts'
export { openPictures, pictureOf } from './picture.ts'
export { chartable, chartAddress, isOverTime, takesTwo, wishIn, wishOf, type ChartWish } from './wish.ts'
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
export { removeChart, saveChart, savedChart, savedCharts } from './saved/save-chart.ts'
export { displaceChart, homeCharts, mayPlace, placeChart } from './saved/place-chart.ts'
export type { SavedChart } from './saved/saved-chart.ts'
