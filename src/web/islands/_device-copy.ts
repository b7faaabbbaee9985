/** What was typed, kept on the device until the server has it: one copy for each tab, so that two tabs do not overwrite each other's. */
export type DeviceCopy = { readonly version: string; readonly fields: string }

const tab = (sessionStorage['tab'] ??= crypto.randomUUID?.() ?? String(Math.random()))
const locks = navigator.locks as LockManager | undefined
void locks?.request(`tab ${tab}`, () => new Promise(() => {}))

/** Keep a copy. A full or forbidden store only loses the second copy. */
export function keepHere(record: string, copy: DeviceCopy): void {
  try {
    localStorage.setItem(nameOf(record, tab), JSON.stringify(copy))
  } catch {
    return
  }
}

/** The server has it. */
export const forgetHere = (record: string): void => localStorage.removeItem(nameOf(record, tab))

/** What never reached the server in this tab or in one that is gone; each copy is handed out once. */
export async function leftHere(record: string): Promise<readonly DeviceCopy[]> {
  const open = new Set((await locks?.query())?.held?.map(({ name }) => name))
  const names = Object.keys(localStorage).filter(name => name.startsWith(nameOf(record, '')))
  const left = names.filter(name => name === nameOf(record, tab) || !open.has(`tab ${name.slice(nameOf(record, '').length)}`))
  return left.map(name => {
    const copy = JSON.parse(localStorage.getItem(name)!) as DeviceCopy
    localStorage.removeItem(name)
    return copy
  })
}

const nameOf = (record: string, of: string): string => `draft:${record}:${of}`
