import os from 'node:os'

/** The value below which this share of the values lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** The value in the middle. */
export const median = (values: readonly number[]): number => percentile(values, 0.5)

/** One line: what was measured, and its figures with three significant digits. */
export function line(what: string, figures: { readonly [name: string]: number | string }): string {
  const shown = Object.entries(figures).map(([name, value]) => `${name} ${typeof value === 'number' ? short(value) : value}`)
  return `${what.padEnd(26)} ${shown.join('  ')}`
}

const short = (value: number): string => (Math.abs(value) >= 100 ? Math.round(value).toString() : String(Number(value.toPrecision(3))))

/** The machine, and how busy it is with other things. */
export function machine(postgres: string): string {
  const memory = Math.round(os.totalmem() / 2 ** 30)
  const processor = `${os.availableParallelism()} cores ${os.cpus()[0]?.model.trim()}`
  return [processor, `${memory} GB`, `${os.type()} ${os.release()}`, `Node ${process.version}`, `PostgreSQL ${postgres}`, busyness()].join(', ')
}

/** How much the machine had to do in the last minute, with this. */
export const busyness = (): string => `load ${os.loadavg()[0]!.toFixed(1)}`
