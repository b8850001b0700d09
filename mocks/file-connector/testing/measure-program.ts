import { measureFiles } from './measure'

const [products = 100_000, prices = 1_000_000] = process.argv.slice(2).map(Number)
process.send?.(
  await measureFiles([
    { entity: 'products', rows: products },
    { entity: 'prices', rows: prices },
  ]),
)
process.exit(0)
