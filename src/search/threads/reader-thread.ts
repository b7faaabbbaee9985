import { parentPort, workerData } from 'node:worker_threads'
import { chinese } from '../analysis/segmenters.ts'
import { openReader } from '../engine/reader.ts'
import { serve } from './serve.ts'

serve(parentPort!, openReader((workerData as { readonly slot: number }).slot))
chinese()
