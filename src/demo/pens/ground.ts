import type { Data } from '#formats'
import { figureOf, type Sketch } from '../sketch.ts'

/** What a sketch may say beside its body. */
export type More = Partial<Omit<Sketch, 'name' | 'format' | 'country' | 'data'>>

/** A text in the language of the country, or in the languages named. */
export type Text = string | Data

/** Jots down a record of a country: `cr.something`. */
export type Jot = (format: string, name: string, data: Data, more?: More) => Sketch

/** The identifier of a global target by its number. */
export const gbfTarget = (number: number): string => `GBF-TARGET-${String(number).padStart(2, '0')}`

/** The address of a document of a demonstration body. */
export const paper = (country: string, file: string, name: string): string => `https://documents.environment-${country}.example/${file}.pdf | ${name}`

const dialling: { readonly [country: string]: string } = {
  cr: '506', ke: '254', be: '32', cn: '86', eg: '20', kz: '7', br: '55', in: '91', fj: '679', mg: '261', ma: '212', pe: '51', no: '47', za: '27',
} // prettier-ignore

/** A telephone number that belongs to nobody. */
export const phoneOf = (country: string, name: string): string => `+${dialling[country]} 555 ${1000 + figureOf(`${country} ${name}`, 9000)}`
