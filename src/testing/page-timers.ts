import { afterAll, vi } from 'vitest'

const waitedForMs = 100
const pending = new Map<NodeJS.Timeout, number>()
let keepsBook = false

const keepBook = (): void => {
  const { setTimeout: set, clearTimeout: clear } = globalThis
  globalThis.setTimeout = new Proxy(set, {
    apply: (_, self, [run, ms = 0, ...parts]: [(...parts: unknown[]) => void, number?, ...unknown[]]) => {
      const timer: NodeJS.Timeout = Reflect.apply(set, self, [
        (...given: unknown[]) => {
          pending.delete(timer)
          run(...given)
        },
        ms,
        ...parts,
      ])
      pending.set(timer, ms)
      return timer
    },
  })
  globalThis.clearTimeout = (timer) => {
    pending.delete(timer as NodeJS.Timeout)
    clear(timer)
  }
  keepsBook = true
}

/**
 * For the setup of each test file: a page takes its timers with it, as in a browser. One that fires in no page at all
 * finds neither a document nor an address, which fails whatever test happens to run. Short ones are waited for, since
 * modules that test files share may wait for them too; and so are parts of the page that are being fetched, which would
 * arrive in no page either.
 */
export const endTimersWithPage = (): void => {
  if (!keepsBook) keepBook()
  afterAll(async () => {
    await vi.dynamicImportSettled()
    const isShort = () => [...pending.values()].some((ms) => ms <= waitedForMs)
    const deadline = performance.now() + waitedForMs
    while (isShort() && performance.now() < deadline) await new Promise((resolve) => setImmediate(resolve))
    for (const timer of pending.keys()) clearTimeout(timer)
  })
}
