import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { peopleTable } from '../scripts/people-table'
import { createStaticServer } from '../scripts/static-server'
import { mostOrders, mostProducts, mostTexts } from './controls/command'
import { createBackend } from './create-backend'
import { createPorticoServer } from './http-server/create-server'
import { networksOf } from './http-server/networks'
import * as people from './seed/people'
import { fileJournal } from './store/persistence/file-journal'

const usage = `Usage: server [options]
  --port 8787         port to listen on
  --host 127.0.0.1    address to listen on; 0.0.0.0 for every browser of the network
  --data .portico     directory the data are kept in
  --orders N          orders of history (seeds anew when it differs from what is kept)
  --texts N           made-up texts in ten languages, beside those of the portal
  --products N        made-up products beside those of the story
  --controls          lets requests move the clock, the network and the ERP, and sign in without a password
  --static dist       built app to serve beside the API
  --behind-proxy      believe what the one proxy in front says in X-Forwarded-For and X-Forwarded-Proto
  --staff-from LIST   networks the seller's people may work from, as 10.0.0.0/8,2001:db8::/32; buyers come from anywhere`

const tickMs = 250
const patienceMs = 3000

const whole = (name: string, text: string, most: number): number => {
  const value = Number(text)
  if (!/^\d+$/.test(text) || value > most) throw new RangeError(`--${name} takes a whole number up to ${most}`)
  return value
}

const readOptions = () => {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '8787' },
      host: { type: 'string', default: '127.0.0.1' },
      data: { type: 'string', default: '.portico' },
      orders: { type: 'string' },
      texts: { type: 'string' },
      products: { type: 'string' },
      controls: { type: 'boolean', default: false },
      static: { type: 'string', default: 'dist' },
      'behind-proxy': { type: 'boolean', default: false },
      'staff-from': { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  })
  return {
    ...values,
    port: whole('port', values.port, 65_535),
    orders: values.orders === undefined ? undefined : whole('orders', values.orders, mostOrders),
    staffFrom: values['staff-from'] === undefined ? undefined : networksOf(values['staff-from']),
    texts: values.texts === undefined ? undefined : whole('texts', values.texts, mostTexts),
    products: values.products === undefined ? undefined : whole('products', values.products, mostProducts),
  }
}

const start = async (): Promise<void> => {
  const options = readOptions()
  if (options.help) return console.info(usage)
  const backend = await createBackend({
    persistence: fileJournal(resolve(options.data)),
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

  const stop = (): void => {
    clearInterval(ticking)
    server.close()
    setTimeout(() => server.closeAllConnections(), patienceMs).unref()
    void backend.close().then(() => server.closeIdleConnections())
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)

  server.listen(options.port, options.host, () => {
    console.info(
      `\n  Portico: http://${options.host}:${options.port}/${hasPages ? '' : `  (API only: no built app in ${options.static})`}`,
    )
    console.info(peopleTable(people))
  })
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
