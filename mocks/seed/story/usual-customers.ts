import { companies, companyIds } from '../companies'
import type { OrderScript } from './script'

export type Buyer = Pick<OrderScript, 'by' | 'origin' | 'address'> & {
  /** Sent by a system early in the morning. */
  isElectronic?: boolean
}

/** Who orders how: by weight of repetition. */
export type Customer = {
  company: OrderScript['company']
  country: string
  termsDays: number
  /** Orders on a workday, and where between two orders the count begins. */
  perDay: number
  phase: number
  /** Has not ordered in the usual way for this many workdays. */
  untilDaysAgo: number
  buyers: Buyer[]
}

const customer = (
  company: OrderScript['company'],
  perDay: number,
  phase: number,
  buyers: Buyer[],
  untilDaysAgo = 0,
): Customer => {
  const row = companies.find(({ id }) => id === companyIds[company])
  if (!row) throw new RangeError(company)
  return { company, country: row.country, termsDays: row.termsDays, perDay, phase, untilDaysAgo, buyers }
}

const edi = (address: string): Buyer => ({ by: { name: 'EDI' }, origin: 'edi', address, isElectronic: true })

/** Customers of the last weeks. Harbor & Pine is over its limit and Novák blocked, so both have stopped ordering. */
export const customers: Customer[] = [
  customer('kestrel', 1.55, 0.3, [
    { by: 'ines' },
    { by: 'ines' },
    { by: 'ines' },
    { by: 'tomasz', address: 'gdansk' },
    { by: 'piotr', address: 'gdansk' },
    edi('poznan'),
    { by: { name: 'Till 3, Kraków' }, origin: 'inStore' },
    { by: { name: 'Anna Zieleń' }, origin: 'phone' },
  ]),
  customer('rheintal', 0.45, 0.1, [{ by: 'lukas' }, { by: 'lukas' }, edi('kehl')]),
  customer('alNoor', 0.3, 0.5, [
    { by: 'sara' },
    { by: 'sara' },
    { by: { name: 'Omar Saleh' }, origin: 'email', address: 'sharjah' },
  ]),
  customer('fern', 0.18, 0.7, [{ by: 'grace' }]),
  customer('harbor', 0.12, 0.2, [{ by: 'ruth' }], 30),
  customer('novak', 0.15, 0.4, [{ by: 'pavel' }], 41),
]
