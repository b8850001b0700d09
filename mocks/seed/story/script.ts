import type { DecisionOutcome } from '@/domain/authorizations/vocabulary'
import type { OrderPhase } from '@/domain/orders/status'
import type { OrderOrigin, ShipmentStatus } from '@/domain/orders/vocabulary'
import type { companyIds } from '../companies'
import type { userIds } from '../people'

export type LineScript = {
  sku: string
  quantity: number
  /** Quantity an operator corrected it to. */
  confirmed?: number
  /** Pieces in each shipment, in order; what is missing is still open. */
  shipped?: number[]
  /** The open rest waits for goods that come in this many workdays from now. */
  backorderDays?: number
  /** An operator moved the expected date by this many workdays. */
  delayedDays?: number
}

/** One order of the story, told by its outcome. What is left out is what usually happens. */
export type OrderScript = {
  key: string
  company: keyof typeof companyIds
  /** A person of the portal, or the name of somebody outside it. */
  by: keyof typeof userIds | { name: string }
  origin?: OrderOrigin
  /** Workdays before the last one on which the seller's office was open; `minutesAgo` and `secondsAgo` outweigh it. */
  daysAgo: number
  /** Of the customer's own day. */
  hour?: number
  /** Before now, of the minutes in which the office was open. */
  minutesAgo?: number
  /** Before now, also in the middle of the night. */
  secondsAgo?: number
  /** Key of the delivery address; the company's default without. */
  address?: string
  poNumber?: string | null
  reference?: string
  note?: string
  requestedInDays?: number
  lines: LineScript[]
  phase?: OrderPhase
  /** Why it is held, cancelled or rejected. */
  reason?: string
  /** Workdays after the order each shipment was packed (0: handed over at once), and how far it is. */
  shipments?: { afterDays: number; status: ShipmentStatus }[]
  deliveryMethod?: string
  /** Issued when the last goods have left. How much of it is paid in percent, and when all of it was. */
  invoice?: { paidPercent: number; paidAfterDays?: number }
  /** Whether and how it got into the ERP: `inErp` unless said. */
  erp?: 'inErp' | 'queued' | 'failed'
  /** What the ERP said when it refused. */
  refusal?: string
  payment?: { method: 'card' | 'cash'; ending?: string }
  /** That the order exceeded limits, and what was decided, one after the other; minutes are those of open offices. */
  authorization?: {
    decisions: {
      by: keyof typeof userIds
      /** In whose place. */
      for?: keyof typeof userIds
      outcome: DecisionOutcome
      afterMinutes: number
      feedback?: string
      cancelledBy?: keyof typeof userIds
    }[]
  }
  /** How the ERP sees it already, while the portal does not: waits for the next sync. */
  ahead?: Partial<Pick<OrderScript, 'lines' | 'phase' | 'shipments' | 'invoice'>>
  /** Only the ERP has it yet. */
  onlyErp?: boolean
}
