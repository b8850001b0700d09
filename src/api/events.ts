import type { Change } from '@/contract/events'
import { readChange } from './read-change'
import { send } from './transport'

/** Reads server-sent events from a streamed fetch: `EventSource` can neither be given headers nor an in-page backend. */
async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<{ event: string; data: string }> {
  const reader = body.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>).getReader()
  let buffer = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    buffer += value
    const blocks = buffer.split('\n\n')
    buffer = blocks.pop() ?? ''
    for (const block of blocks) {
      const field = (name: string) =>
        block
          .split('\n')
          .filter((line) => line.startsWith(`${name}:`))
          .map((line) => line.slice(name.length + 1).trimStart())
          .join('\n')
      const data = field('data')
      if (data) yield { event: field('event') || 'message', data }
    }
  }
}

const firstRetryMs = 1000
const lastRetryMs = 30_000

/**
 * Listens to the change stream until stopped, and connects again when it breaks: `onChange` then also gets a change of
 * every resource (`*`), because whatever happened in between was missed. `since` is when the page first read something:
 * the stream begins with what changed from then on.
 */
export const subscribeToChanges = (since: string, onChange: (changes: Change) => void): (() => void) => {
  const stop = new AbortController()
  let retryMs = firstRetryMs
  let missed = false

  const listen = async (): Promise<void> => {
    const response = await send(
      new Request(new URL(missed ? '/api/events' : `/api/events?since=${since}`, location.origin), {
        headers: { Accept: 'text/event-stream' },
        signal: stop.signal,
      }),
    )
    if (response.status === 401) return stop.abort()
    if (!response.ok || !response.body) throw new Error(`The change stream answered ${response.status}`)
    if (missed) onChange({ resource: '*' })
    missed = false
    retryMs = firstRetryMs
    for await (const { event, data } of readEvents(response.body)) {
      if (event === 'change') onChange(readChange(data))
    }
  }

  const run = async (): Promise<void> => {
    while (!stop.signal.aborted) {
      await listen().catch(() => undefined)
      missed = true
      if (stop.signal.aborted) return
      await new Promise((resolve) => setTimeout(resolve, retryMs))
      retryMs = Math.min(retryMs * 2, lastRetryMs)
    }
  }
  void run()
  return () => stop.abort()
}
