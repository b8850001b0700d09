import type { PaymentSelection } from '@/contract/payment-selection'
import type { CreditId, InvoiceId } from '@/domain/ids'
import type { PaySearch } from './pay.search'

type Chosen = Pick<PaySearch, 'invoice' | 'part' | 'credit'>

/** `credit=none`: somebody chose to use none. */
const noCredit = 'none'

const partsOf = (part: readonly string[] | undefined): Map<string, number> =>
  new Map(
    (part ?? []).flatMap((entry): [string, number][] => {
      const [id = '', amount = ''] = entry.split(':')
      return /^[1-9]\d{0,12}$/.test(amount) ? [[id, Number(amount)]] : []
    }),
  )

export const chosenIds = ({ invoice }: Chosen): InvoiceId[] => [...new Set(invoice ?? [])] as InvoiceId[]

/** What the address asks to be paid; null: nothing is chosen yet. */
export function selectionOf(search: Chosen): PaymentSelection | null {
  const ids = chosenIds(search)
  if (ids.length === 0) return null
  const parts = partsOf(search.part)
  return {
    invoices: ids.map((invoiceId) => ({ invoiceId, amount: parts.get(invoiceId) ?? null })),
    credits: search.credit
      ? search.credit.flatMap((entry) => {
          const [creditId = '', invoiceId] = entry.split(':')
          if (creditId === noCredit) return []
          const own = ids.find((id) => id === invoiceId)
          return [{ creditId: creditId as CreditId, invoiceId: own ?? null }]
        })
      : null,
  }
}

/** The address with an invoice more, or with one less. */
export const withInvoice = (search: Chosen, id: InvoiceId, isChosen: boolean): Chosen => {
  const others = chosenIds(search).filter((each) => each !== id)
  const part = search.part?.filter((entry) => !entry.startsWith(`${id}:`))
  return {
    invoice: isChosen ? [...others, id] : others.length > 0 ? others : undefined,
    part: part && part.length > 0 ? part : undefined,
    credit: search.credit?.map((entry) => (isChosen ? entry : entry.replace(`:${id}`, ''))),
  }
}

/** The address with this much for an invoice; null: all that is open. */
export const withPart = (search: Chosen, id: InvoiceId, amount: number | null): Pick<Chosen, 'part'> => {
  const others = (search.part ?? []).filter((entry) => !entry.startsWith(`${id}:`))
  const part = amount === null ? others : [...others, `${id}:${amount}`]
  return { part: part.length > 0 ? part : undefined }
}

export type CreditUse = { id: CreditId; chosen: boolean; invoiceId: InvoiceId | null }

/** The address with these uses of credits, whatever it said before. */
export const withCredits = (uses: readonly CreditUse[]): Pick<Chosen, 'credit'> => {
  const credit = uses.flatMap(({ id, chosen, invoiceId }) => (chosen ? [invoiceId ? `${id}:${invoiceId}` : id] : []))
  return { credit: credit.length > 0 ? credit : [noCredit] }
}
