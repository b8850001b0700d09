import type { HostChannel, PageKnobs, ToHost } from './protocol'

type Host = {
  /** Answers a request; may wait until the backend is there. */
  handle: (request: Request) => Promise<Response>
  connected?: (knobs: PageKnobs, lock: string | null) => void
  left?: () => void
}

/** The backend's end of a page's channel: runs its requests and streams the replies back. */
export const serveChannel = (channel: HostChannel, host: Host): (() => void) => {
  const running = new Map<number, AbortController>()

  const stream = async (id: number, body: ReadableStream<Uint8Array>, signal: AbortSignal): Promise<void> => {
    const reader = body.getReader()
    signal.addEventListener('abort', () => void reader.cancel().catch(() => undefined))
    for (;;) {
      const { done, value } = await reader.read()
      if (done || signal.aborted) return
      // A copy of its own, because what is handed over is gone here.
      const bytes = new Uint8Array(value)
      channel.post({ kind: 'chunk', id, bytes }, [bytes.buffer])
    }
  }

  const run = async (message: Extract<ToHost, { kind: 'request' }>): Promise<void> => {
    const { id, method, url, headers, body } = message
    const controller = new AbortController()
    running.set(id, controller)
    try {
      const response = await host.handle(new Request(url, { method, headers, body, signal: controller.signal }))
      if (controller.signal.aborted) return void response.body?.cancel()
      channel.post({
        kind: 'head',
        id,
        status: response.status,
        headers: [...response.headers],
        hasBody: response.body !== null,
      })
      if (response.body) await stream(id, response.body, controller.signal)
      channel.post({ kind: 'end', id })
    } catch {
      channel.post({ kind: 'failed', id })
    } finally {
      running.delete(id)
    }
  }

  const leave = (): void => {
    for (const controller of running.values()) controller.abort()
    running.clear()
    host.left?.()
  }

  channel.listen((message) => {
    if (message.kind === 'request') void run(message)
    else if (message.kind === 'cancel') running.get(message.id)?.abort()
    else if (message.kind === 'connect') host.connected?.(message.knobs, message.lock)
    else leave()
  })
  return leave
}
