/** How a part of a text is meant: words in any order, words exactly so, or the beginning of a word. */
export type Manner = 'words' | 'phrase' | 'beginning'

/** One thing asked for, in a field (`title`, `country`, …) or anywhere. */
export type Part = { readonly manner: Manner; readonly text: string; readonly field?: string }

/** Something that must be met by one of its parts, or with `not` by none. A record must do as all clauses of a text say. */
export type Clause = { readonly any: readonly Part[]; readonly not?: true }

/** Fields that can be asked, with the names people give them in the languages of the interface, as they are compared. */
const fields: { readonly [field: string]: string } = {
  title: 'titre título titulo العنوان عنوان название заголовок 标题 题名',
  country: 'government pays país pais البلد بلد страна 国家',
  type: 'format tipo النوع نوع тип 类型',
  year: 'année annee año السنة سنة год 年份 年',
  subject: 'sujet thème theme tema asunto الموضوع موضوع тема 主题',
  language: 'langue idioma lengua اللغة لغة язык 语言',
  region: 'région región المنطقة منطقة регион 区域',
  target: 'objectif cible meta الهدف هدف цель задача 目标 行动目标',
  id: 'identifier identifiant identificador المعرف идентификатор 编号',
}

const byName = new Map(Object.entries(fields).flatMap(([field, names]) => [field, ...names.split(' ')].map(name => [name, field] as const)))

/** Names of the fields a text can ask, in the order in which a builder offers them. */
export const askable = Object.keys(fields) as readonly string[]

/** The field somebody means by a name in one of the six languages. */
export const fieldCalled = (name: string): string | undefined => byName.get(name.normalize('NFC').toLowerCase())

const quotes = /[\s"“”„«»「」]+/g

/** A text without quotes and needless blanks: what can stand between quotes. */
export const unquoted = (text: string): string => text.replace(quotes, ' ').trim()
