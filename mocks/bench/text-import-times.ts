import type { TextImport } from '@/contract/admin/translations/exchange'
import type { Id } from '@/domain/ids'
import { ok } from '@/domain/result'
import { createClock } from '@mocks/clock'
import { createBackend } from '@mocks/create-backend'
import { demoPassword } from '@mocks/seed/people'
import { pack } from '@mocks/translations/exchange/zip'
import { shippedTexts } from '@mocks/translations/shipped-texts'

export type TextImportTime = { texts: number; steps: { name: string; ms: number }[]; longestPartMs: number; ms: number }

const origin = 'http://localhost'
const at = Date.UTC(2026, 10, 20, 9)
const codes = 'fr es cs uk it sv nl pt ro hu fi da nb sk sl hr sr bg el tr he fa hi th vi id ja ko et lt'.split(' ')

/** An archive with a file of texts for each language and namespace. */
async function archive(languages: readonly string[], keys: number): Promise<{ bytes: Uint8Array; texts: number }> {
  const files = [...(await shippedTexts('en'))].flatMap(([namespace, texts]) =>
    [...texts].map(([key, text]) => ({ namespace, key, text })),
  )
  const chosen = Map.groupBy(
    files.filter(({ key }) => !/_(?:zero|one|two|few|many|other)$/.test(key)).slice(0, keys),
    ({ namespace }) => namespace,
  )
  const encoder = new TextEncoder()
  const packed = languages.flatMap((language) =>
    [...chosen].map(([namespace, own]) => ({
      name: `${language}/${namespace}.json`,
      bytes: encoder.encode(
        JSON.stringify(Object.fromEntries(own.map(({ key, text }) => [key, `${text} (${language})`]))),
      ),
    })),
  )
  const each = [...chosen.values()].reduce((sum, own) => sum + own.length, 0)
  return { bytes: pack(packed, at), texts: each * languages.length }
}

/** How long it takes to bring, compare and apply texts of many languages, by a stopwatch; parts are what a page waits for. */
export async function textImportTimes(
  languages: number,
  keys: number,
  stopwatch: () => number,
): Promise<TextImportTime> {
  const backend = await createBackend({
    clock: createClock({ start: at }),
    orders: 60,
    realDelays: false,
    passwordIterations: 1000,
  })
  try {
    const used = codes.slice(0, languages)
    await backend.store.write(async (tx) => {
      for (const code of used)
        await tx.textLanguages.insert({
          ...{
            id: `language_${code}` as Id<'TextLanguage'>,
            code,
            nativeName: code,
            direction: 'ltr',
            fallback: ['en'],
          },
          ...{ state: 'draft', shipped: false, addedAt: at, addedBy: null },
        })
      return ok(undefined)
    })
    const headers = { 'content-type': 'application/json', origin }
    const email = 'marta.lindqvist@portico-supply.example'
    const signIn = { method: 'POST', headers, body: JSON.stringify({ email, password: demoPassword }) }
    const session = await backend.handle(new Request(`${origin}/api/session`, signIn))
    const cookie = session.headers
      .getSetCookie()
      .map((text) => text.split(';')[0])
      .join('; ')
    const answer = (await session.json()) as { session: { csrfToken: string } }
    const { csrfToken } = answer.session
    const ask = async (path: string, init: RequestInit = {}, type = 'application/json'): Promise<TextImport> => {
      const own = {
        cookie,
        origin,
        'content-type': type,
        'x-csrf-token': csrfToken,
        'idempotency-key': `bench-${path.length}-key`,
      }
      const response = await backend.handle(
        new Request(`${origin}/api/admin/translations${path}`, { ...init, headers: own }),
      )
      if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`)
      return (await response.json()) as TextImport
    }
    // What is loaded once is loaded before the stopwatch starts: the catalogue and the readers.
    const first = new TextEncoder().encode('{"list":{"title":"Bestellungen"}}')
    const warm = await ask('/imports?name=de.json', { method: 'POST', body: first })
    await ask(`/imports/${warm.id}`)
    const { bytes, texts } = await archive(used, keys)
    const steps: TextImportTime['steps'] = []
    const start = stopwatch()
    let from = start
    const lap = (name: string): void => {
      steps.push({ name, ms: stopwatch() - from })
      from = stopwatch()
    }
    const { id } = await ask(
      '/imports?name=texts.zip',
      { method: 'POST', body: new Uint8Array(bytes) },
      'application/zip',
    )
    lap('bring')
    let current = await ask(`/imports/${id}`)
    lap('read and compare')
    let longestPartMs = 0
    while (!current.applied?.endedAt) {
      const body = JSON.stringify({ version: current.version })
      const asked = stopwatch()
      current = await ask(`/imports/${id}/application`, { method: 'POST', body })
      longestPartMs = Math.max(longestPartMs, stopwatch() - asked)
    }
    lap('apply')
    if (current.applied.changed !== texts) throw new Error(`${current.applied.changed} of ${texts} texts were taken`)
    return { texts, steps, longestPartMs, ms: stopwatch() - start }
  } finally {
    await backend.close()
  }
}
