import { commandLine } from './command-line.ts'

const usage = `Usage: npm run server -- [options]
  --port 8787         port to listen on
  --host 127.0.0.1    address to listen on; 0.0.0.0 for every browser of the network
  --data .portico     directory the data are kept in
  --orders N          orders of history; another number than that of the data kept begins them anew
  --texts N           made-up texts in ten languages, beside those of the portal; likewise
  --products N        made-up products beside those of the story; likewise
  --controls          lets requests move the clock, the network and the ERP, and sign in without a password
  --static dist       built app to serve beside the API
  --behind-proxy      believe what the one proxy in front says in X-Forwarded-For and X-Forwarded-Proto
  --staff-from LIST   networks the seller's people may work from, as 10.0.0.0/8,2001:db8::/32; buyers come from anywhere`

/** Read twice: before the portal is built, so that a wrong call need not wait for that, and by the server itself. */
export const serverOptions = () =>
  commandLine(usage, {
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
  } as const)
