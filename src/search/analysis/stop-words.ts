const lists = {
  en: 'a an and are as at be by for from has have in into is it its of on or that the their this to was were which will with',
  fr: 'au aux avec ce ces cette dans de des du elle en est et eux il ils la le les leur leurs mais ne ou par pas pour que qui se ses son sont sur un une',
  es: 'a al como con de del e el ella en es esta este la las lo los no o para pero por que se son su sus un una y',
  ru: 'а без в для до и из или к как ко на не но о об от по под при с со что это',
  ar: 'ان او الذي التي الي عن علي في كما لا ما مع من هذا هذه هو هي و',
  zh: '的 和 与 及 或 在 是 了 对 为 等 中 将 以 并 有 也 就 都 而 被 这 那 之 其 从 到 于 由 个',
}

/** The language a text without one is most likely written in, by its script and its smallest words; `und` when nothing says. */
export function languageOf(text: string): string {
  const found =
    text
      .slice(0, longestSample)
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? []
  const own = Object.entries(scripts).find(([, pattern]) => found.filter(word => pattern.test(word)).length * 3 > found.length)
  if (own) return own[0]
  const counts = Object.entries(lists).map(([language, list]) => {
    const known = new Set(list.split(' '))
    return [language, found.filter(word => known.has(word)).length] as const
  })
  const [language, most] = counts.reduce((best, one) => (one[1] > best[1] ? one : best))
  return most > 0 ? language : 'und'
}

const longestSample = 5000
const scripts = { ar: /\p{Script=Arabic}/u, ru: /\p{Script=Cyrillic}/u, zh: /\p{Script=Han}/u }

const words = new Set(Object.values(lists).flatMap(list => list.split(' ')))

/** Words that say little in one of the six languages. They count only when nothing else was asked or when they are rare. */
export const isStopWord = (word: string): boolean => words.has(word)
