import type { Shipped } from './with-labels.ts'
import { absch } from './absch/index.ts'
import { bioBridge } from './bio-bridge/index.ts'
import { lifeweb } from './lifeweb/index.ts'
import { questionnaires } from './questionnaires/index.ts'
import { undb } from './undb/index.ts'
import { bch } from './bch/index.ts'
import { chm } from './chm/index.ts'
import { communications } from './communications/index.ts'
import { joint } from './joint/index.ts'
import { ort } from './ort/index.ts'

/** The formats this house ships with, with their words, in the order in which they are offered. */
export const shipped: readonly Shipped[] = [
  ...ort,
  ...joint,
  ...chm,
  ...absch,
  ...bch,
  ...bioBridge,
  ...lifeweb,
  ...undb,
  ...questionnaires,
  ...communications,
]
