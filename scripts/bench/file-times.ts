import { fork } from 'node:child_process'
import { join } from 'node:path'
import { build } from 'vite'
import { cacheDirectory, projectDirectory } from '../cache-directory.ts'
import { table } from './statistics.ts'

/** As `mocks/file-connector/testing/measure.ts` tells them. */
type FileTimes = {
  entity: string
  rows: number
  seconds: number
  rowsPerSecond: number
  medianMs: number
  longestMs: number
  late: number
  heap: { before: number; most: number; after: number }
}

/** Nobody notices a page that is busy for less. */
const sliceMs = 50

/** A process of its own: what the bundler holds in memory is not to be counted. */
const measured = (program: string, products: number, prices: number): Promise<FileTimes[]> =>
  new Promise((resolve, reject) => {
    const child = fork(program, [String(products), String(prices)], { execArgv: ['--expose-gc'] })
    child.once('message', (times) => resolve(times as FileTimes[]))
    child.once('exit', (code) => reject(new Error(`Measuring files ended with ${code}`)))
  })

/** Products and prices as an ERP exports them, taken over: time, memory, and how long the page has to wait meanwhile. */
export const printFileTimes = async (products: number, prices: number): Promise<FileTimes[]> => {
  const outDir = join(cacheDirectory, 'bench-files')
  await build({
    root: projectDirectory,
    mode: 'production',
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: 'mocks/file-connector/testing/measure-program.ts',
      outDir,
      rolldownOptions: { output: { entryFileNames: 'measure.mjs' } },
    },
  })
  const times = await measured(join(outDir, 'measure.mjs'), products, prices)
  const whole = (value: number): string => value.toFixed(0)
  const rows = times.map(({ entity, heap, ...each }) => [
    `${entity}, ${each.rows}`,
    each.seconds.toFixed(1),
    whole(each.rowsPerSecond),
    each.medianMs.toFixed(1),
    whole(each.longestMs),
    `${each.late}`,
    `${whole(heap.before)} → ${whole(heap.most)} → ${whole(heap.after)}`,
  ])
  const heading = ['rows', 's', 'rows/s', 'slice, ms', 'longest', `over ${sliceMs} ms`, 'heap, MB']
  console.log(`\nFiles\n${table(heading, rows)}`)
  return times
}
