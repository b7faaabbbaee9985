import type { Sketch } from '../sketch.ts'
import { costaRica } from './cr.ts'
import { costaRicaTargets } from './cr-targets.ts'

/** Every record of the demonstration. */
export const world: readonly Sketch[] = [...costaRica, ...costaRicaTargets]
