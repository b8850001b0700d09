import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { listen, mostPort, whole } from '../scripts/command-line'
import { peopleTable } from '../scripts/people-table'
import { serverOptions } from '../scripts/server-options'
import { createStaticServer } from '../scripts/static-server'
import { mostOrders, mostProducts, mostTexts } from './controls/command'
import { createBackend } from './create-backend'
import { createPorticoServer } from './http-server/create-server'
import { networksOf } from './http-server/networks'
import * as people from './seed/people'
import { fileJournal } from './store/persistence/file-journal'

const tickMs = 250
const patienceMs = 3000

const amount = (name: string, text: string | undefined, most: number): number | undefined =>
  text === undefined ? undefined : whole(name, text, most)

const readOptions = () => {
  const values = serverOptions()
  return {
    ...values,
    port: whole('port', values.port, mostPort),
    staffFrom: values['staff-from'] === undefined ? undefined : networksOf(values['staff-from']),
    orders: amount('orders', values.orders, mostOrders),
    texts: amount('texts', values.texts, mostTexts),
    products: amount('products', values.products, mostProducts),
  }
}

const start = async (): Promise<void> => {
  const options = readOptions()
  const data = resolve(options.data)
  const backend = await createBackend({
    persistence: fileJournal(data),
    orders: options.orders,
    texts: options.texts,
    products: options.products,
    demo: options.controls,
    controls: options.controls,
    staffFrom: options.staffFrom,
  })
  const hasPages = existsSync(join(options.static, 'index.html'))
  const pages = hasPages ? createStaticServer(resolve(options.static)) : undefined
  const provider = createStaticServer(resolve('mocks/provider/site'))
  const server = createPorticoServer({ backend, pages, provider, behindProxy: options['behind-proxy'] })
  const ticking = setInterval(() => void backend.tick(), tickMs)

  let stopping = false
  const stop = (): void => {
    // A terminal tells this process and the script that started it, which passes it on: once is enough.
    if (stopping) return
    stopping = true
    clearInterval(ticking)
    server.close()
    setTimeout(() => server.closeAllConnections(), patienceMs).unref()
    void backend.close().then(() => server.closeIdleConnections())
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)

  try {
    await listen(server, options.port, options.host)
  } catch (error) {
    stop()
    throw error
  }
  const missing = hasPages ? '' : `  (API only: no built app in ${options.static})`
  console.info(`\n  Portico: http://${options.host}:${options.port}/${missing}\n  Data:    ${data}`)
  console.info(peopleTable(people))
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
