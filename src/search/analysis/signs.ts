const usual = 0x10000

/** A question about a sign whose answer is a whole number from 0 on: asked once for each sign of the basic plane. */
export function askedOnce(ask: (sign: string) => number): (sign: string) => number {
  const known = new Int32Array(usual)
  return sign => {
    if (sign.length > 1) return ask(sign)
    const code = sign.charCodeAt(0)
    if (known[code] === 0) known[code] = ask(sign) + 1
    return known[code]! - 1
  }
}
