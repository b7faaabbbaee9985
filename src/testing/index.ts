export { house, rows } from './house.ts'
export type { HouseOptions, Row } from './house.ts'
export { testDatabase } from './test-database.ts'
