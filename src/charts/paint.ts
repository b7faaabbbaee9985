import type { Paint } from './chart.ts'

/** The colours a drawing knows by name; `series` are told apart by anyone and have a pattern each, `step` grow darker with the number. */
export type Ink = keyof (typeof palettes)['light']

/** For files: the page has the same names in `web/charts/charts.css`, where they follow the portal's theme. Series after Okabe and Ito, darkened for contrast. */
const palettes = {
  light: {
    paper: '#ffffff',
    text: '#1d2723',
    muted: '#56625d',
    line: '#d9dfdc',
    strong: '#7d8a85',
    bar: '#1f6b57',
    land: '#e3e9e6',
    border: '#ffffff',
    hatch: '#ffffff',
    series0: '#00648f',
    series1: '#c25700',
    series2: '#007a5a',
    series3: '#9a3f75',
    series4: '#7a6400',
    series5: '#3f4fa3',
    series6: '#6b7672',
    step1: '#cfe6dc',
    step2: '#97c9b6',
    step3: '#559e87',
    step4: '#1f6b57',
    step5: '#0b4033',
    onstep: '#ffffff',
  },
  dark: {
    paper: '#161d1a',
    text: '#eef2f0',
    muted: '#b3beb9',
    line: '#37423d',
    strong: '#85938d',
    bar: '#7cc8ae',
    land: '#2c3632',
    border: '#161d1a',
    hatch: '#161d1a',
    series0: '#6cbbe8',
    series1: '#f0a35e',
    series2: '#5fcba5',
    series3: '#e39cc4',
    series4: '#e2cf5f',
    series5: '#a5b1f2',
    series6: '#9aa7a1',
    step1: '#2d4a40',
    step2: '#3d6d5d',
    step3: '#55957f',
    step4: '#83c9b0',
    step5: '#c6f0e0',
    onstep: '#10201a',
  },
} as const

/** The attributes that give a shape its colours. */
export function painted(paint: Paint, fill?: Ink, stroke?: Ink): string {
  if (paint === 'page') return ` class="${[fill && `chart-f-${fill}`, stroke && `chart-s-${stroke}`].filter(Boolean).join(' ')}"`
  const palette = palettes[paint]
  return `${fill ? ` fill="${palette[fill]}"` : ''}${stroke ? ` stroke="${palette[stroke]}"` : ''}`
}

/** Series that can be told apart; what goes beyond is gathered into the last. */
export const mostSeries = 7

/** The colour of a series by its place. */
export const seriesInk = (place: number): Ink => `series${Math.min(place, mostSeries - 1)}` as Ink

/** The depth of a number: none for nothing, 1 to 5 by where it stands below the largest (on the scale of roots, so that one giant does not drown the rest). */
export const stepOf = (count: number, most: number): 0 | 1 | 2 | 3 | 4 | 5 =>
  count <= 0 ? 0 : (Math.min(5, Math.max(1, Math.ceil(Math.sqrt(count / Math.max(most, 1)) * 5))) as 1 | 2 | 3 | 4 | 5)

/** The colour of a step. */
export const stepInk = (step: number): Ink => (step === 0 ? 'land' : (`step${step}` as Ink))
