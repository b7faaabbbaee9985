/** Round whole numbers from 0 to at least `most`, about as many as wanted. */
export function ticksTo(most: number, wanted = 4): readonly number[] {
  const rough = Math.max(most, 1) / wanted
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = Math.max(
    1,
    [1, 2, 5, 10].map(factor => factor * power).find(candidate => candidate >= rough)!,
  )
  return Array.from({ length: Math.ceil(Math.max(most, 1) / step) + 1 }, (_, place) => place * step)
}

/** Every how many-th label fits, when each is so wide. */
export const strideFor = (count: number, width: number, each: number): number => Math.max(1, Math.ceil((count * each) / Math.max(width, 1)))
