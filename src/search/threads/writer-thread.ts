import { parentPort, workerData } from 'node:worker_threads'
import { openWriter } from '../engine/writer.ts'
import { serve } from './serve.ts'
import { operationsOf } from './writing.ts'

const { folder, slots } = workerData as { readonly folder: string; readonly slots: number }
const tell = (news: unknown) => parentPort!.postMessage({ news })

serve(
  parentPort!,
  operationsOf(
    openWriter(
      folder,
      slots,
      generation => tell({ generation }),
      problem => tell({ problem }),
    ),
  ),
)
