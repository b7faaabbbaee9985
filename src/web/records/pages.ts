import type { Page } from '../page.ts'
import { cite } from './cite.ts'
import { beginPages } from './draft/begin.tsx'
import { candidatesPage } from './draft/candidates.ts'
import { presence } from './draft/presence.ts'
import { termsPage } from './draft/terms.ts'
import { worldPage } from './draft/world-map.ts'
import { compare } from './compare.tsx'
import { change, copy, create } from './create.ts'
import { edit } from './edit.tsx'
import { enquiry, enquiryPage } from './enquiry.tsx'
import { file } from './file.ts'
import { history } from './history.tsx'
import { languagesCompared } from './languages-compared.tsx'
import { save } from './save.ts'
import { confirmation, confirmationPage, retirement, retirementPage, unretirement } from './marks.tsx'
import { preview } from './preview.tsx'
import { show } from './show.tsx'
import { discard, discardPage, restoration, takeBack, withdrawal, withdrawPage } from './steps.tsx'

/** A record's pages: reading it, its history, and the form that changes it. */
export const pages: readonly Page[] = [
  show,
  preview,
  history,
  compare,
  languagesCompared,
  cite,
  enquiryPage,
  enquiry,
  create,
  edit,
  save,
  presence,
  candidatesPage,
  termsPage,
  worldPage,
  ...beginPages,
  change,
  copy,
  takeBack,
  restoration,
  discardPage,
  discard,
  withdrawPage,
  withdrawal,
  confirmationPage,
  confirmation,
  retirementPage,
  retirement,
  unretirement,
  file,
]
