import { createServer } from 'vite'
import type { endpointTimes, EndpointTimes } from '../../mocks/bench/endpoint-times.ts'
import type { exportTimes } from '../../mocks/bench/export-times.ts'
import { table } from './statistics.ts'

const ms = (value: number): string => value.toFixed(value < 10 ? 1 : 0)
const ratio = (value: number, base: number): string => (base > 0 ? `${(value / base).toFixed(2)}×` : '—')

/** Prints how long each endpoint takes with few and with many orders, without network and browser; returns the figures. */
export const printEndpointTimes = async (few: number, many: number): Promise<EndpointTimes[]> => {
  const vite = await createServer({ server: { middlewareMode: true, ws: false }, appType: 'custom', logLevel: 'error' })
  try {
    const loaded = await vite.ssrLoadModule('/mocks/bench/endpoint-times.ts')
    // A module loaded by name has no type of its own.
    const measure = loaded.endpointTimes as typeof endpointTimes
    const stopwatch = (): number => performance.now()
    // Once for nothing, so that neither size pays for what is compiled on the way.
    await measure(few, stopwatch, 20)
    const a = await measure(few, stopwatch)
    const b = await measure(many, stopwatch)
    const rows = a.times.map(({ name, firstMs, medianMs }, at) => {
      const other = b.times[at] ?? { firstMs: 0, medianMs: 0 }
      return [name, ms(firstMs), ms(other.firstMs), ms(medianMs), ms(other.medianMs), ratio(other.medianMs, medianMs)]
    })
    const heading = ['endpoint', `${few}, first`, `${many}, first`, `${few}, median`, `${many}, median`, 'ratio']
    rows.unshift(['seed', ms(a.seedMs), ms(b.seedMs), '', '', ratio(b.seedMs, a.seedMs)])
    console.log(`\nEvery endpoint of the backend, ms\n${table(heading, rows)}`)
    const exporting = await vite.ssrLoadModule('/mocks/bench/export-times.ts')
    const lists = await (exporting.exportTimes as typeof exportTimes)(many, stopwatch)
    const lines = lists.map(({ path, rows, ms: taken, longestMs }) => [path, `${rows}`, ms(taken), ms(longestMs)])
    console.log(`\nWhole lists, as an export reads them, ms\n${table(['list', 'rows', 'all', 'longest page'], lines)}`)
    return [a, b]
  } finally {
    await vite.close()
  }
}
