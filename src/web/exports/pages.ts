import type { Page } from '../page.ts'
import { exportedFile, exportList } from './list.tsx'
import { makeExport, newExport } from './new.tsx'

/** Where people take searches and lists out. */
export const pages: readonly Page[] = [newExport, makeExport, exportList, exportedFile]
