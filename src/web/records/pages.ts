import type { Page } from '../page.ts'
import { cite } from './cite.ts'
import { compare } from './compare.tsx'
import { change, copy, create } from './create.ts'
import { edit } from './edit.tsx'
import { file } from './file.ts'
import { history } from './history.tsx'
import { save } from './save.ts'
import { preview } from './preview.tsx'
import { show } from './show.tsx'
import { discard, discardPage, takeBack, withdrawal, withdrawPage } from './steps.tsx'

/** A record's pages: reading it, its history, and the form that changes it. */
export const pages: readonly Page[] = [
  show,
  preview,
  history,
  compare,
  cite,
  create,
  edit,
  save,
  change,
  copy,
  takeBack,
  discardPage,
  discard,
  withdrawPage,
  withdrawal,
  file,
]
