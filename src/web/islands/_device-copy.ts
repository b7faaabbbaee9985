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

/** What never reached the server in an earlier visit of this tab; handed out once. */
export const leftInThisTab = (record: string): DeviceCopy | undefined => taken(nameOf(record, tab))

/** What never reached the server in tabs that are gone; each copy is handed out once. */
export async function leftInOthers(record: string): Promise<readonly DeviceCopy[]> {
  const open = new Set((await locks?.query())?.held?.map(({ name }) => name))
  const names = Object.keys(localStorage).filter(name => name.startsWith(nameOf(record, '')) && name !== nameOf(record, tab))
  return names.filter(name => !open.has(`tab ${name.slice(nameOf(record, '').length)}`)).flatMap(name => taken(name) ?? [])
}

function taken(name: string): DeviceCopy | undefined {
  const copy = localStorage.getItem(name)
  localStorage.removeItem(name)
  return copy === null ? undefined : (JSON.parse(copy) as DeviceCopy)
}

const nameOf = (record: string, of: string): string => `draft:${record}:${of}`
