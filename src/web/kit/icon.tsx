import type { VNode } from 'preact'

/** Strokes of each icon in a square of 24, drawn with round ends. */
const strokes = {
  search: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14ZM20 20l-4-4',
  close: 'M6 6l12 12M18 6 6 18',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  down: 'M6 9l6 6 6-6',
  forward: 'M9 6l6 6-6 6',
  back: 'M15 6l-6 6 6 6',
  arrow: 'M4 12h15M13 6l6 6-6 6',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  up: 'M12 19V6M6 11l6-6 6 6',
  menu: 'M4 7h16M4 12h16M4 17h16',
  filter: 'M4 6h16M7 12h10M10 18h4',
  list: 'M9 6h11M9 12h11M9 18h11M4.5 6h.01M4.5 12h.01M4.5 18h.01',
  table: 'M4 5h16v14H4ZM4 10h16M10 10v9',
  cards: 'M4 5h7v6H4ZM13 5h7v6h-7ZM4 13h7v6H4ZM13 13h7v6h-7Z',
  matrix: 'M4 4h16v16H4ZM4 9.3h16M4 14.6h16M9.3 4v16M14.6 4v16',
  map: 'M9 5 4 7v12l5-2 6 2 5-2V5l-5 2-6-2ZM9 5v12M15 7v12',
  chart: 'M4 20h16M7 17v-6M12 17V6M17 17V9',
  globe: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM3 12h18M12 3c3 3 3.6 6 3.6 9S15 18 12 21c-3-3-3.6-6-3.6-9S9 6 12 3Z',
  person: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM4.5 20c1-4 4-5.5 7.5-5.5s6.5 1.5 7.5 5.5',
  people: 'M9 5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7ZM3 19c.6-3.4 3-5 6-5s5.4 1.6 6 5M16 5.5a3.5 3.5 0 0 1 0 6.5M18 14.5c1.8.8 2.7 2.3 3 4.5',
  file: 'M7 3h7l4 4v14H7ZM14 3v4h4M10 12h5M10 16h5',
  link: 'M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7L12 7M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7L12 17',
  external: 'M13 5h6v6M19 5l-8 8M17 14v5H5V7h5',
  download: 'M12 4v11M7 11l5 5 5-5M5 20h14',
  upload: 'M12 16V5M7 9l5-5 5 5M5 20h14',
  copy: 'M9 9h10v11H9ZM15 9V4H5v11h4',
  calendar: 'M5 6h14v14H5ZM5 10h14M9 3v4M15 3v4',
  clock: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16ZM12 8v4.5l3 1.8',
  info: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM12 11v5M12 8h.01',
  alert: 'M12 4 2.8 20h18.4ZM12 10v4.5M12 17.2h.01',
  done: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM8 12.4l2.8 2.8L16 9.8',
  lock: 'M6 11h12v9H6ZM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  edit: 'M5 19l1-4L16 5l3 3L9 18ZM14 7l3 3',
  trash: 'M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7Z',
  history: 'M4 12a8 8 0 1 0 2.5-5.8L4 8.5M4 4v4.5h4.5M12 8v4.5l3 1.8',
  compare: 'M8 4 4 8l4 4M4 8h12M16 12l4 4-4 4M20 16H8',
  pin: 'M12 21c5-5.5 7-8.6 7-11.5a7 7 0 0 0-14 0c0 2.9 2 6 7 11.5ZM12 7.5a2.3 2.3 0 1 0 0 4.6 2.3 2.3 0 0 0 0-4.6Z',
  leaf: 'M5 19c0-9 5-14 15-14 0 10-5 15-12 14M5 21c1-5 4-9 8-11',
  target: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM12 12h.01',
  book: 'M12 6c-2-1.5-5-2-8-2v14c3 0 6 .5 8 2 2-1.5 5-2 8-2V4c-3 0-6 .5-8 2ZM12 6v14',
  shield: 'M12 3l8 3v6c0 4.5-3 7.5-8 9-5-1.5-8-4.5-8-9V6ZM8.5 12l2.5 2.5 4.5-5',
  scales: 'M12 4v16M7 20h10M5 7h14M5 7l-2.5 6h5ZM19 7l-2.5 6h5Z',
  building: 'M5 20V5h9v15M14 10h5v10M3 20h18M8 9h3M8 13h3M8 17h3',
  chat: 'M4 5h16v11H10l-4 4v-4H4Z',
  code: 'M8 7l-5 5 5 5M16 7l5 5-5 5M13.5 5l-3 14',
  sign: 'M12 4v6M5 20h14M8 20v-4h8v4M9 10h6v6H9Z',
  help: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM9.5 9.5a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1 1-1.1 1.8M12 16.5h.01',
  flask: 'M10 3h4M11 3v6L5.5 19.5h13L13 9V3M8 15h8',
  handshake: 'M3 8l4-2 5 3 5-3 4 2v7l-3 1-4 3-3-2-3 1-5-3ZM12 9l-3 3 2 1 3-2 4 4',
} as const

/** The name of an icon. */
export type IconName = keyof typeof strokes

type IconProps = { readonly name: IconName; readonly size?: 'small' | 'large'; readonly flip?: boolean }

/** A small drawing beside words. It says nothing by itself: give it a text neighbour. */
export function Icon({ name, size, flip }: IconProps): VNode {
  const classes = ['icon', size && `icon-${size}`, (flip || mirrored.has(name)) && 'icon-flip'].filter(Boolean).join(' ')
  const drawing = drawings.get(`${name} ${classes}`) ?? drawn(name, classes)
  drawings.set(`${name} ${classes}`, drawing)
  return drawing
}

/** A page shows dozens of few icons: each is drawn once. */
const drawings = new Map<string, VNode>()

const drawn = (name: IconName, classes: string): VNode => (
  <svg class={classes} viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
    <path d={strokes[name]} />
  </svg>
)

/** Icons that point along the line of reading. */
const mirrored = new Set<IconName>(['forward', 'back', 'arrow', 'external', 'list'])
