export { countUse, openUsage } from './count-use.ts'
export type { Use, Visitor } from './counter.ts'
export type { Month, Used } from './store.ts'
export { mostUsed, usageOf, type Usage } from './usage-of.ts'
