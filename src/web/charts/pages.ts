import type { Page } from '../page.ts'
import { chartPage } from './chart.tsx'
import { comparison } from './comparison.tsx'
import { embed } from './embed.tsx'
import { files } from './files.ts'
import { saved } from './saved.tsx'

export const pages: readonly Page[] = [chartPage, ...files, ...saved, embed, comparison]
