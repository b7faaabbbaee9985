import type { Page } from '../page.ts'
import { fileChange, fileList } from './list.tsx'

/** The files of a record and their versions. */
export const pages: readonly Page[] = [fileList, fileChange]
