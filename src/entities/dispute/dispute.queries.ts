import { query } from '@/api/query'
import { getDeskDispute, listDeskDisputes } from '@/contract/admin/dispute-desk'
import type { DeskDisputeListQuery } from '@/contract/admin/dispute-desk-list'
import type { DisputeListQuery } from '@/contract/dispute-list'
import { getDispute, getDisputeForm, listDisputes } from '@/contract/disputes'
import type { DisputeId, InvoiceId } from '@/domain/ids'

export const disputeQueries = {
  list: (list: DisputeListQuery) => query(listDisputes, { query: list }),
  detail: (disputeId: DisputeId) => query(getDispute, { params: { disputeId } }),
  form: (invoiceId: InvoiceId) => query(getDisputeForm, { params: { invoiceId } }),
  deskList: (list: DeskDisputeListQuery) => query(listDeskDisputes, { query: list }),
  deskDetail: (disputeId: DisputeId) => query(getDeskDispute, { params: { disputeId } }),
}
