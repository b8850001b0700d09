import { median } from './statistics.ts'

const questions: Record<string, string> = {
  'first page': '/api/orders?pageSize=25',
  'page 40': '/api/orders?pageSize=25&page=40',
  sort: '/api/orders?pageSize=25&sort=-total',
  filter: '/api/orders?pageSize=25&view=open',
  search: '/api/orders?pageSize=25&q=104',
}

/** Milliseconds a backend takes to answer each question about orders, median of several, for a signed-in buyer. */
export const backendTimes = async (origin: string, email: string, password: string, runs: number) => {
  const session = await fetch(`${origin}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: JSON.stringify({ email, password }),
  })
  if (!session.ok) throw new Error(`Signing in for the backend times failed: ${session.status} ${await session.text()}`)
  const cookie = session.headers
    .getSetCookie()
    .map((header) => header.split(';')[0])
    .join('; ')

  const times: Record<string, number | null> = {}
  for (const [name, path] of Object.entries(questions)) {
    const taken: number[] = []
    for (let run = 0; run < runs; run += 1) {
      const startMs = performance.now()
      const response = await fetch(origin + path, { headers: { cookie } })
      await response.arrayBuffer()
      if (!response.ok) throw new Error(`${path} answered ${response.status}`)
      taken.push(performance.now() - startMs)
    }
    times[name] = median(taken)
  }
  return times
}
