import type { Page } from '../page.ts'
import { callPage } from './call.tsx'
import { callStepPages } from './call-steps.ts'
import { callsPage } from './calls.tsx'
import { feedPages } from './feeds.ts'
import { formPages } from './form.tsx'
import { listPage } from './list.tsx'
import { stepPages } from './steps.ts'
import { stopPages } from './stop.tsx'

/** Saved searches: making and keeping them, the calls of their webhooks, their feeds, and the address that stops their letters. */
export const pages: readonly Page[] = [listPage, ...stopPages, ...formPages, ...stepPages, callsPage, callPage, ...callStepPages, ...feedPages]
