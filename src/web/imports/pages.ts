import type { Page } from '../page.ts'
import { columns, saveColumns } from './columns.tsx'
import { annotated, template } from './files.ts'
import { importList, newImport } from './list.tsx'
import { importSteps, showImport } from './show.tsx'

/** Where people bring spreadsheets in. */
export const pages: readonly Page[] = [importList, newImport, template, showImport, columns, saveColumns, annotated, ...importSteps]
