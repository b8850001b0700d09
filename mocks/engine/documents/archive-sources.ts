import type { ArchiveKind } from '@/domain/documents/vocabulary'
import type { CompanyId } from '@/domain/ids'
import type { CreditRow, PaymentRow } from '@mocks/store/rows/billing'
import type { InvoiceRow } from '@mocks/store/rows/orders'
import type { Tx } from '@mocks/store/tx'
import { assortmentOf } from '../catalogs/assortment'
import type { Context } from '../context'
import { mayHold, mayOpen } from './archive-rights'
import {
  archivedCredit,
  archivedFile,
  archivedInvoice,
  archivedPayment,
  archivedQuote,
  archivedReturn,
} from './archived-records'
import type { ArchivedRow } from './archived-row'

/** Documents that hang on no order: a few hundred of a company, so that they are read as they are. */
export async function documentsBesideOrders(
  tx: Tx,
  companyId: CompanyId,
  kinds: readonly ArchiveKind[],
  ctx: Context,
): Promise<ArchivedRow[]> {
  const { actor } = ctx
  const asked = (kind: ArchiveKind): boolean => kinds.includes(kind) && mayHold(actor, kind)
  const [quotes, invoices, credits, payments, returns, files] = await Promise.all([
    asked('quote') ? tx.quotes.by('companyId', companyId) : [],
    asked('invoice') ? billsOf(tx, companyId) : [],
    asked('creditMemo') ? tx.credits.by('companyId', companyId) : [],
    asked('receipt') ? tx.payments.by('companyId', companyId) : [],
    asked('return') ? tx.returns.by('companyId', companyId) : [],
    asked('product') ? filesOf(tx, ctx) : [],
  ])
  return [
    ...quotes.filter((row) => mayOpen(actor, 'quote', row)).map(archivedQuote),
    ...invoices.filter((row) => mayOpen(actor, 'invoice', row)).map(archivedInvoice),
    ...credits.filter((row) => isMemo(row) && mayOpen(actor, 'creditMemo', ownedBy(row))).map(archivedCredit),
    ...payments.filter((row) => isReceipt(row) && mayOpen(actor, 'receipt', row)).map(archivedPayment),
    ...returns.filter((row) => mayOpen(actor, 'return', row)).map(archivedReturn),
    ...files,
  ]
}

/** A deposit is money that waits, which is no document. */
export const isMemo = ({ kind }: CreditRow): boolean => kind === 'creditMemo'
/** A payment that never moved money was not received. */
export const isReceipt = ({ state }: PaymentRow): boolean => state === 'settled'
/** Credits belong to the company as a whole. */
export const ownedBy = ({ companyId }: CreditRow) => ({ companyId, branchId: null, userId: null })

async function billsOf(tx: Tx, companyId: CompanyId): Promise<InvoiceRow[]> {
  const subscriptions = await tx.subscriptions.by('companyId', companyId)
  return (await Promise.all(subscriptions.map(({ id }) => tx.invoices.by('subscriptionId', id)))).flat()
}

/** ORD-11: what belongs to the goods the caller may buy. */
async function filesOf(tx: Tx, ctx: Context): Promise<ArchivedRow[]> {
  const [products, assortment] = await Promise.all([tx.products.all(), assortmentOf(tx, ctx.actor.userId)])
  const own = products.filter((product) => product.files.length > 0 && assortment.has(product))
  const rows = own.flatMap((product) =>
    product.files.map(async ({ fileId }) => {
      const file = await tx.productFiles.get(fileId)
      return file ? archivedFile(file, product, ctx.locale) : null
    }),
  )
  return (await Promise.all(rows)).filter((row) => row !== null)
}
