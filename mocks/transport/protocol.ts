/** What page and worker say to each other. Everything can be cloned; bytes are handed over rather than copied. */
export type ToHost =
  /** `lock` is held by the page for as long as it lives, so that the worker learns of its end. */
  | { kind: 'connect'; knobs: PageKnobs; lock: string | null }
  | { kind: 'request'; id: number; method: string; url: string; headers: [string, string][]; body: ArrayBuffer | null }
  | { kind: 'cancel'; id: number }
  | { kind: 'leave' }
export type ToPage =
  | { kind: 'head'; id: number; status: number; headers: [string, string][]; hasBody: boolean }
  | { kind: 'chunk'; id: number; bytes: Uint8Array<ArrayBuffer> }
  | { kind: 'end'; id: number }
  | { kind: 'failed'; id: number }
  /** The address of the page names a situation nobody knows. */
  | { kind: 'unknownScenario'; name: string; known: readonly string[] }
  /** Another host took over: what was under way is lost. */
  | { kind: 'restarted' }

/** What the address of the page asks of the backend. */
/** Amounts of what the seed makes up. */
export type PageAmounts = { orders: number | null; texts: number | null; products: number | null }
export type PageKnobs = PageAmounts & { scenario: string | null }
export const noAmounts: PageAmounts = { orders: null, texts: null, products: null }

/** One end of a connection, whatever carries it. */
export type Channel<Out, In> = {
  post(message: Out, transfer?: Transferable[]): void
  listen(listener: (message: In) => void): void
  close(): void
}
export type PageChannel = Channel<ToHost, ToPage>
export type HostChannel = Channel<ToPage, ToHost>

type Port = Pick<MessagePort, 'close' | 'addEventListener'> & {
  postMessage(message: unknown, transfer: Transferable[]): void
  start?(): void
}
export const portChannel = <Out, In>(port: Port): Channel<Out, In> => ({
  post: (message, transfer = []) => port.postMessage(message, transfer),
  listen: (listener) => {
    port.addEventListener('message', (event) => listener((event as MessageEvent<In>).data))
    port.start?.()
  },
  close: () => port.close(),
})

/** `?orders=100000`, `?texts=50000`, `?products=20000` and `?scenario=erp-down`; anything that is no such thing is left out. */
export const knobsOf = (search: string): PageKnobs => {
  const params = new URLSearchParams(search)
  const amount = (name: string): number | null => {
    const text = params.get(name)
    return text && /^\d{1,6}$/.test(text) ? Number(text) : null
  }
  return {
    ...{ orders: amount('orders'), texts: amount('texts'), products: amount('products') },
    scenario: params.get('scenario'),
  }
}
