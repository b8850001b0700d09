import type { PageChannel, ToPage } from './protocol'

type Pending = {
  resolve: (response: Response) => void
  reject: (error: Error) => void
  controller?: ReadableStreamDefaultController<Uint8Array>
  /** Takes the listener off the request's signal. */
  settle: () => void
}

/** Statuses whose responses must be made without a body. */
const bodiless = new Set([204, 205, 304])
const unreachable = (): TypeError => new TypeError('Failed to fetch')
const aborted = (): DOMException => new DOMException('The request was aborted', 'AbortError')

export type OnUnknownScenario = (name: string, known: readonly string[]) => void

/** The page's end: sends requests over a channel and puts their streamed replies together, as `fetch` would. */
export const createPageEnd = (channel: PageChannel, onUnknownScenario?: OnUnknownScenario) => {
  const pending = new Map<number, Pending>()
  let lastId = 0

  const cancel = (id: number): void => {
    if (pending.delete(id)) channel.post({ kind: 'cancel', id })
  }

  const begin = (message: Extract<ToPage, { kind: 'head' }>, request: Pending): void => {
    const { id, status, headers, hasBody } = message
    const body =
      hasBody && !bodiless.has(status)
        ? new ReadableStream<Uint8Array>({
            start: (controller) => {
              request.controller = controller
            },
            cancel: () => cancel(id),
          })
        : null
    request.resolve(new Response(body, { status, headers }))
  }

  const fail = (id: number, request: Pending, error: Error): void => {
    pending.delete(id)
    request.settle()
    // Only one of the two still matters: before the head the caller waits, after it the body's reader does.
    if (request.controller) request.controller.error(error)
    else request.reject(error)
  }

  const receive = (message: ToPage): void => {
    if (message.kind === 'restarted') {
      for (const [id, request] of pending) fail(id, request, unreachable())
      return
    }
    if (message.kind === 'unknownScenario') return onUnknownScenario?.(message.name, message.known)
    const request = pending.get(message.id)
    if (!request) return
    if (message.kind === 'head') begin(message, request)
    else if (message.kind === 'chunk') request.controller?.enqueue(message.bytes)
    else if (message.kind === 'failed') fail(message.id, request, unreachable())
    else {
      pending.delete(message.id)
      request.settle()
      request.controller?.close()
    }
  }
  channel.listen(receive)

  /** @throws TypeError like `fetch` when the backend could not be reached. */
  const handle = async (request: Request): Promise<Response> => {
    const { signal } = request
    if (signal.aborted) throw aborted()
    const body = request.body ? await request.arrayBuffer() : null
    lastId += 1
    const id = lastId
    return new Promise((resolve, reject) => {
      const abort = (): void => {
        const waiting = pending.get(id)
        cancel(id)
        if (waiting) fail(id, waiting, signal.reason instanceof Error ? signal.reason : aborted())
      }
      signal.addEventListener('abort', abort)
      pending.set(id, { resolve, reject, settle: () => signal.removeEventListener('abort', abort) })
      const { method, url } = request
      channel.post({ kind: 'request', id, method, url, headers: [...request.headers], body }, body ? [body] : [])
    })
  }
  return { handle }
}
