import { createServer } from 'vite'
import type { TextImportTime, textImportTimes } from '../../mocks/bench/text-import-times.ts'
import type { TextTime, textTimes } from '../../mocks/bench/text-times.ts'
import { table } from './statistics.ts'

/** What a person who filters waits for at most. */
const mostMs = 50

const mostImportMs = 5000

const printImport = ({ texts, steps, longestPartMs, ms }: TextImportTime): void => {
  const rows = [
    ...steps.map(({ name, ms: taken }) => [name, taken.toFixed(0), '—']),
    ['longest part of applying', longestPartMs.toFixed(0), '—'],
    ['altogether', ms.toFixed(0), ms <= mostImportMs ? 'kept' : 'MISSED'],
  ]
  console.log(`\nImport of ${texts} texts\n${table(['step', 'ms', `≤ ${mostImportMs} ms`], rows)}`)
}

/** Filters of the workbench over made-up texts, ten languages of so many keys, and how long an import takes. */
export const printTextTimes = async (keys: number): Promise<(TextTime | TextImportTime)[]> => {
  const vite = await createServer({ server: { middlewareMode: true, ws: false }, appType: 'custom', logLevel: 'error' })
  try {
    const stopwatch = (): number => performance.now()
    // A module loaded by name has no type of its own.
    const filtering = await vite.ssrLoadModule('/mocks/bench/text-times.ts')
    const times = (filtering.textTimes as typeof textTimes)(keys, stopwatch)
    const rows = times.map(({ name, firstMs, medianMs }, at) => [
      name,
      firstMs.toFixed(1),
      medianMs.toFixed(1),
      at === 0 ? '—' : medianMs <= mostMs ? 'kept' : 'MISSED',
    ])
    console.log(
      `\nTexts: ${keys} keys in ten languages\n${table(['filter', 'first, ms', 'median, ms', `≤ ${mostMs} ms`], rows)}`,
    )
    const importing = await vite.ssrLoadModule('/mocks/bench/text-import-times.ts')
    const imported = await (importing.textImportTimes as typeof textImportTimes)(30, 3000, stopwatch)
    printImport(imported)
    return [...times, imported]
  } finally {
    await vite.close()
  }
}
