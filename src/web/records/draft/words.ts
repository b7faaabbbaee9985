import type { Visit } from '../../page.ts'

const spoken = [
  'check', 'next-issue', 'signed-out', 'sign-in-title', 'sign-in-lead', 'sign-in-tab', 'close', 'refused', 'drag', 'show-narrower',
  'map-help', 'nearer', 'farther', 'no-such-term', 'no-such-record',
  'rich.toolbar', 'rich.text', 'rich.heading-2', 'rich.heading-3', 'rich.heading-4', 'rich.bold', 'rich.italic', 'rich.superscript',
  'rich.subscript', 'rich.list', 'rich.numbers', 'rich.quote', 'rich.link', 'rich.link-address', 'rich.unlink', 'rich.table', 'rich.row',
  'rich.column', 'rich.remove-row', 'rich.remove-column', 'rich.remove-table', 'rich.image', 'rich.no-images', 'rich.undo', 'rich.redo',
] as const // prettier-ignore

/** The words that the script of the form says, as JSON by name. */
export const formWords = ({ say }: Visit): string => JSON.stringify(Object.fromEntries(spoken.map(name => [name, say(`draft.${name}`)])))
