import { pages as account } from './account/pages.ts'
import { pages as admin } from './admin/pages.ts'
import { pages as alerts } from './alerts/pages.ts'
import { pages as catalogue } from './catalogue/pages.ts'
import { pages as charts } from './charts/pages.ts'
import { pages as comments } from './comments/comments.tsx'
import { pages as countries } from './countries/pages.ts'
import { pages as developers } from './developers/developers.tsx'
import { pages as embedding } from './embedding/pages.ts'
import { pages as files } from './files/pages.ts'
import { pages as exports } from './exports/pages.ts'
import { pages as formats } from './formats/pages.ts'
import { pages as help } from './help/help.tsx'
import { pages as home } from './home/home.tsx'
import { pages as imports } from './imports/pages.ts'
import { pages as appearance } from './layout/appearance.ts'
import { pages as library } from './library/pages.ts'
import { pages as nationalUsers } from './national-users/pages.ts'
import { pages as notifications } from './notifications/pages.ts'
import type { Page } from './page.ts'
import { pages as printing } from './printing/pages.ts'
import { pages as records } from './records/pages.ts'
import { pages as reviews } from './reviews/pages.ts'
import { pages as search } from './search/pages.ts'
import { pages as sharing } from './sharing/pages.ts'
import { pages as vocabularies } from './vocabularies/pages.ts'
import { pages as workspace } from './workspace/pages.ts'

/** Every page of the web, in the order of `generated/routes.txt`. */
export const pages: readonly Page[] = [
  ...home,
  ...search,
  ...embedding,
  ...charts,
  ...records,
  ...files,
  ...printing,
  ...sharing,
  ...workspace,
  ...imports,
  ...exports,
  ...reviews,
  ...comments,
  ...countries,
  ...library,
  ...formats,
  ...vocabularies,
  ...help,
  ...developers,
  ...account,
  ...notifications,
  ...alerts,
  ...nationalUsers,
  ...admin,
  ...catalogue,
  ...appearance,
]
