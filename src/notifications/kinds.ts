/** The kinds of letters a person may choose: what waits for a decision, what became of submissions, and what the calendar says of records. */
export const noticeKinds = ['reviews', 'decisions', 'records'] as const

/** The name of such a kind. */
export type NoticeKind = (typeof noticeKinds)[number]

/** When letters of a kind come. */
export const choices = ['immediate', 'daily', 'none'] as const

/** The name of such a moment. */
export type Choice = (typeof choices)[number]

/** The letters this module writes to people, with their kinds. A copy goes to the address of a record, not to a person. */
export const letters = {
  opened: 'reviews',
  'withdrawal-asked': 'reviews',
  assigned: 'reviews',
  reminded: 'reviews',
  escalated: 'reviews',
  deputy: 'reviews',
  proposed: 'reviews',
  answered: 'decisions',
  commented: 'decisions',
  expired: 'decisions',
  returned: 'decisions',
  declined: 'decisions',
  published: 'decisions',
  'made-public': 'decisions',
  withdrawn: 'decisions',
  confirm: 'records',
  unconfirmed: 'records',
  expiring: 'records',
  copy: undefined,
} as const satisfies { readonly [letter: string]: NoticeKind | undefined }

/** The name of a letter. */
export type LetterName = keyof typeof letters
