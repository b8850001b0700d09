import type * as z from 'zod/mini'
import type { caseSummary } from '@/contract/cases'
import type { ListedCase } from '@mocks/engine/cases/list-cases'
import { isoOf } from './time'

export const presentCase = ({ row, orderNumber }: ListedCase): z.infer<typeof caseSummary> => ({
  id: row.id,
  number: row.number,
  subject: row.subject,
  type: row.type,
  status: row.status,
  openedAt: isoOf(row.openedAt),
  updatedAt: isoOf(row.updatedAt),
  orderId: row.orderId,
  orderNumber,
})
