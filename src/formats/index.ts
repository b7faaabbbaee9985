export type { Data, Field, Fields, Format, House, Kind, Rule } from './format.ts'
export type { Issue } from './fields/field-type.ts'
export type { World, Referred } from './world.ts'
