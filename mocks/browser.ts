import { createPageEnd, type OnUnknownScenario } from './transport/page-end'
import { knobsOf, portChannel, type ToHost, type ToPage } from './transport/protocol'

type Handle = (request: Request) => Promise<Response>

const lockName = (): string => `portico-page-${crypto.randomUUID()}`

/** Held until the page is gone, also when it crashes, so that the worker need not be told. */
const holdLock = (name: string): string | null => {
  if (!('locks' in navigator)) return null
  void navigator.locks.request(name, () => new Promise<never>(() => undefined))
  return name
}

/**
 * Where the browser can, it outlives its last page for half a minute: whoever loads the page anew finds the backend as it
 * was instead of waiting for all the data again. Those who develop want their changes in it.
 */
const startShared = (): SharedWorker =>
  import.meta.env.DEV
    ? new SharedWorker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'portico' })
    : new SharedWorker(new URL('./worker.ts', import.meta.url), {
        type: 'module',
        name: 'portico',
        extendedLifetime: true,
      } as WorkerOptions)

const startWorker = (): Parameters<typeof portChannel>[0] => {
  if ('SharedWorker' in globalThis) return startShared().port
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'portico' })
  return Object.assign(worker, { close: () => worker.terminate() })
}

/** Starts the backend in a worker, or joins the one another tab started. Requests wait for it by themselves. */
export const connectBackend = (onUnknownScenario: OnUnknownScenario): Handle => {
  const channel = portChannel<ToHost, ToPage>(startWorker())
  const page = createPageEnd(channel, onUnknownScenario)
  channel.post({ kind: 'connect', knobs: knobsOf(location.search), lock: holdLock(lockName()) })
  addEventListener('pagehide', ({ persisted }) => {
    if (!persisted) channel.post({ kind: 'leave' })
  })
  return page.handle
}
