import type { HostChannel, ToHost, ToPage } from './protocol'

/** What workers of different tabs say to each other where no worker can be shared. */
type Relayed = { to: 'host'; from: string; message: ToHost } | { to: string; from: 'host'; message: ToPage }
type Bus = Pick<BroadcastChannel, 'addEventListener' | 'postMessage'>

const post = (bus: Bus, relayed: Relayed): void => bus.postMessage(relayed)
const onRelayed = (bus: Bus, listener: (relayed: Relayed) => void): void =>
  bus.addEventListener('message', (event) => listener((event as MessageEvent<Relayed>).data))

/** Passes everything between a page and whichever worker hosts the backend; a new host is introduced to the page. */
export const relayToHost = (bus: Bus, name: string, page: HostChannel): ((message: ToHost) => void) => {
  let introduction: ToHost | undefined
  const deliver = (message: ToHost): void => {
    if (message.kind === 'connect') introduction = message
    post(bus, { to: 'host', from: name, message })
  }
  onRelayed(bus, (relayed) => {
    if (relayed.to !== name && relayed.to !== '*') return
    const message = relayed.message as ToPage
    page.post(message)
    if (message.kind === 'restarted' && introduction) deliver(introduction)
  })
  return deliver
}

/** The host's side: a channel for every worker that relays. */
export const acceptRelays = (bus: Bus, accept: (channel: HostChannel) => void): void => {
  const listeners = new Map<string, (message: ToHost) => void>()
  onRelayed(bus, (relayed) => {
    if (relayed.to !== 'host') return
    const { from, message } = relayed as { from: string; message: ToHost }
    if (!listeners.has(from))
      accept({
        post: (reply) => post(bus, { to: from, from: 'host', message: reply }),
        listen: (listener) => listeners.set(from, listener),
        close: () => listeners.delete(from),
      })
    listeners.get(from)?.(message)
    if (message.kind === 'leave') listeners.delete(from)
  })
  post(bus, { to: '*', from: 'host', message: { kind: 'restarted' } })
}
