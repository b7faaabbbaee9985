import { parentPort, workerData } from 'node:worker_threads'
import { chinese } from '../analysis/segmenters.ts'
import { openReader } from '../engine/reader.ts'
import { serve } from './serve.ts'

const { take, ...asked } = openReader((workerData as { readonly slot: number }).slot, { mostAnswers: 0 })

// the pool remembers answers; one is hundreds of small objects, which cross much faster as one text
const spoken = Object.entries(asked).map(([name, answer]) => [name, (input: never) => JSON.stringify(answer(input))] as const)

serve(parentPort!, { take, ...Object.fromEntries(spoken) })
chinese()
