import { openInBrowser } from './transport/open-in-browser'
import { createBrowserHost } from './transport/browser-host'
import { type HostChannel, portChannel, type ToHost, type ToPage } from './transport/protocol'
import { acceptRelays, relayToHost } from './transport/relay'

/**
 * Runs the backend off the page's thread. As a shared worker it serves every tab of the browser. Where there is none,
 * each tab has a worker of its own: the one that holds the lock runs the backend, the others pass on to it, and one of
 * them takes over when it goes.
 */
const hostLock = 'portico-backend'
const scope = globalThis as unknown as { onconnect?: (event: MessageEvent) => void; name: string } & MessagePort
const { locks } = navigator as { locks?: LockManager }
const serve = createBrowserHost(openInBrowser, locks)

const asShared = (): void => {
  scope.onconnect = ({ ports: [port] }) => port && serve(portChannel<ToPage, ToHost>(port))
}

const forever = (): Promise<never> => new Promise(() => undefined)

const asOneOfMany = async (locks: LockManager): Promise<void> => {
  const page = portChannel<ToPage, ToHost>(scope)
  const bus = new BroadcastChannel(hostLock)
  const name = crypto.randomUUID()
  const early: ToHost[] = []
  let connect: ToHost | undefined
  let deliver = (message: ToHost): unknown => early.push(message)
  page.listen((message) => {
    if (message.kind === 'connect') connect = message
    deliver(message)
  })
  const flush = (): void => {
    for (const message of early.splice(0)) deliver(message)
  }

  const host = (): Promise<never> => {
    const own: HostChannel = {
      ...page,
      listen: (listener) => {
        deliver = listener
      },
    }
    serve(own)
    acceptRelays(bus, serve)
    flush()
    return forever()
  }
  const isHost = await new Promise<boolean>((resolve) => {
    // A granted lock is held for good, so this request never comes back; its callback tells.
    void locks.request(hostLock, { ifAvailable: true }, (lock) => {
      resolve(lock !== null)
      return lock ? host() : undefined
    })
  })
  if (isHost) return
  deliver = relayToHost(bus, name, page)
  flush()
  await locks.request(hostLock, () => {
    page.post({ kind: 'restarted' })
    if (connect) early.push(connect)
    return host()
  })
}

if ('onconnect' in scope) asShared()
else if (locks) void asOneOfMany(locks)
else serve(portChannel<ToPage, ToHost>(scope))
