import { createClock } from '@mocks/clock'
import { createBackend } from '@mocks/create-backend'
import { demoPassword } from '@mocks/seed/people'
import { type Question, questions, readSubjects } from './questions'

export type EndpointTime = { name: string; firstMs: number; medianMs: number }
export type EndpointTimes = { orders: number; seedMs: number; times: EndpointTime[] }

const origin = 'http://localhost'
const now = Date.UTC(2026, 10, 20, 9)
const passwordIterations = 1000
const readingMs = 2000

/** How long the backend takes from request to the last byte of the answer, without a network; by a stopwatch of milliseconds. */
export async function endpointTimes(orders: number, stopwatch: () => number, repetitions = 15): Promise<EndpointTimes> {
  const started = stopwatch()
  const backend = await createBackend({
    clock: createClock({ start: now }),
    orders,
    realDelays: false,
    passwordIterations,
  })
  const seedMs = stopwatch() - started

  const signIn = async (name: string): Promise<{ cookie: string; csrfToken: string }> => {
    const response = await backend.handle(
      new Request(`${origin}/api/session`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin },
        body: JSON.stringify({ email: name, password: demoPassword }),
      }),
    )
    const { session } = (await response.json()) as { session: { csrfToken: string } }
    return {
      cookie: response.headers
        .getSetCookie()
        .map((text) => text.split(';')[0])
        .join('; '),
      csrfToken: session.csrfToken,
    }
  }
  const sessions = { buyer: await signIn(buyer), staff: await signIn(staff) }

  let keys = 0
  const ask = async ({ as, method = 'GET', path, body }: Question, round: number): Promise<unknown> => {
    const { cookie, csrfToken } = sessions[as]
    const key = `bench-${(keys += 1).toString().padStart(12, '0')}`
    const headers = new Headers({ cookie, origin, 'x-csrf-token': csrfToken, 'idempotency-key': key })
    if (body !== undefined) headers.set('content-type', 'application/json')
    const url = origin + '/api' + path.replaceAll('ROUND', String(round))
    const response = await backend.handle(
      new Request(url, { method, headers, body: body === undefined ? null : JSON.stringify(body) }),
    )
    if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${await response.text()}`)
    return response.status === 204 ? null : response.json()
  }

  const times: EndpointTime[] = []
  try {
    const opened = stopwatch()
    await ask({ name: 'open', as: 'buyer', path: '/orders?pageSize=25' }, 0)
    const openMs = stopwatch() - opened
    times.push({ name: '/orders, the first of all', firstMs: openMs, medianMs: openMs })
    // A person reads what came; meanwhile the backend prepares.
    await new Promise((resolve) => setTimeout(resolve, readingMs))
    for (const question of questions(await readSubjects(ask))) {
      const taken: number[] = []
      for (let round = 0; round < repetitions; round += 1) {
        const from = stopwatch()
        await ask(question, round)
        taken.push(stopwatch() - from)
      }
      const [firstMs = 0] = taken
      times.push({ name: question.name, firstMs, medianMs: taken.toSorted((a, b) => a - b)[repetitions >> 1] ?? 0 })
    }
  } finally {
    await backend.close()
  }
  return { orders, seedMs, times }
}

const buyer = 'ines.calder@kestrel-joinery.example'
const staff = 'marta.lindqvist@portico-supply.example'
