import { send } from '@/api/transport'

/** Calls the demo's own address of the mock backend, which no real backend has and the contract does not know. */
export const callBackend = async <Reply>(path: string, body?: unknown): Promise<Reply> => {
  const response = await send(
    new Request(new URL(`/api/__backend/${path}`, location.origin), {
      method: body === undefined ? 'GET' : 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
      credentials: 'same-origin',
    }),
  )
  if (!response.ok) throw new Error(`The mock backend answered ${response.status}`)
  const text = await response.text()
  return (text ? JSON.parse(text) : undefined) as Reply
}
