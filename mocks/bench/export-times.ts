import { maxPageSize } from '@/contract/paging'
import { createClock } from '@mocks/clock'
import { createBackend } from '@mocks/create-backend'
import { demoPassword } from '@mocks/seed/people'

export type ExportTime = { path: string; rows: number; ms: number; longestMs: number }

const origin = 'http://localhost'
const lists = [
  { email: 'marta.lindqvist@portico-supply.example', path: '/admin/orders' },
  { email: 'ines.calder@kestrel-joinery.example', path: '/orders' },
]

/** How long the backend takes to give out whole lists, page by page as an export asks for them. */
export async function exportTimes(orders: number, stopwatch: () => number): Promise<ExportTime[]> {
  const clock = createClock({ start: Date.UTC(2026, 10, 20, 9) })
  const backend = await createBackend({ clock, orders, realDelays: false, passwordIterations: 1000 })
  const times: ExportTime[] = []
  try {
    for (const { email, path } of lists) {
      const headers = { 'content-type': 'application/json', origin }
      const body = JSON.stringify({ email, password: demoPassword })
      const session = await backend.handle(new Request(`${origin}/api/session`, { method: 'POST', headers, body }))
      const cookie = session.headers.getSetCookie().map((text) => text.split(';')[0])
      const from = stopwatch()
      let [read, total, longestMs] = [0, 1, 0]
      for (let page = 1; read < total; page += 1) {
        const asked = stopwatch()
        const url = `${origin}/api${path}?page=${page}&pageSize=${maxPageSize}`
        const response = await backend.handle(new Request(url, { headers: { cookie: cookie.join('; ') } }))
        if (!response.ok) throw new Error(`${url} answered ${response.status}: ${await response.text()}`)
        const answer = (await response.json()) as { rows: unknown[]; total: number }
        read += answer.rows.length
        total = answer.total
        longestMs = Math.max(longestMs, stopwatch() - asked)
      }
      times.push({ path, rows: read, ms: stopwatch() - from, longestMs })
    }
  } finally {
    await backend.close()
  }
  return times
}
