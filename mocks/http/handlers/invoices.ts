import { getInvoice } from '@/contract/invoice-detail'
import { listInvoices } from '@/contract/invoices'
import * as detail from '@mocks/engine/invoices/get-invoice'
import * as list from '@mocks/engine/invoices/list-invoices'
import { viewerOf } from '@mocks/engine/viewer'
import { implement } from '../implement'
import { presentInvoiceDetail } from '../presenters/invoice-detail'
import { presentInvoice } from '../presenters/invoice-summary'

export const invoiceHandlers = [
  implement(listInvoices, async ({ tx, query, ctx, reply }) => {
    const result = await list.listInvoices(tx, query, ctx)
    if (!result.ok) return result
    const { rows, today, ...page } = result.value
    return reply(200, { ...page, rows: rows.map((row) => presentInvoice(row, viewerOf(ctx), today)) })
  }),

  implement(getInvoice, async ({ tx, params, ctx, reply }) => {
    const result = await detail.getInvoice(tx, params.invoiceId, ctx)
    return result.ok ? reply(200, presentInvoiceDetail(result.value, viewerOf(ctx))) : result
  }),
]
