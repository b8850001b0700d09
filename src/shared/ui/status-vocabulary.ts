import {
  IconAlertCircle,
  IconAlertTriangle,
  IconArrowsExchange,
  IconBan,
  IconCircle,
  IconCircleCheck,
  IconCircleDashed,
  IconCircleHalf2,
  IconCirclePlus,
  IconCircleX,
  IconClock,
  IconClockExclamation,
  IconLoader2,
  IconMail,
  IconMailOff,
  IconMessageQuestion,
  IconMinus,
  IconPackage,
  IconPlayerPause,
  IconPlayerSkipForward,
  IconRefresh,
  IconRotateClockwise,
  IconSend,
  IconTrash,
  IconTruckDelivery,
  IconTruckLoading,
  IconUserQuestion,
} from '@tabler/icons-react'
import type { BudgetState } from '@/contract/budget-detail'
import type { CaseSummary } from '@/contract/cases'
import type { SubscriptionSummary } from '@/contract/subscriptions'
import type { MemberState } from '@/domain/account/vocabulary'
import type { AuthorizationStatus } from '@/domain/authorizations/vocabulary'
import type { PaymentState } from '@/domain/billing/vocabulary'
import type { ErpState, InvoiceStatus, ShipmentStatus } from '@/domain/orders/vocabulary'
import type { TaskStatus } from '@/domain/tasks/vocabulary'
import type { RowOutcome, RunState } from '@/domain/sync/vocabulary'
import { orderLooks } from './order-looks'
import type { StatusLook } from './status-look'

/** One vocabulary for the whole product: a state looks the same in lists, details, timelines and on the desk. */
export const statusVocabulary = {
  order: orderLooks,
  authorization: {
    notNeeded: { icon: IconMinus, tone: 'neutral' },
    pending: { icon: IconUserQuestion, tone: 'warn', loud: true },
    approved: { icon: IconCircleCheck, tone: 'good' },
    declined: { icon: IconCircleX, tone: 'bad' },
    withdrawn: { icon: IconBan, tone: 'neutral' },
  },
  erp: {
    notSent: { icon: IconCircleDashed, tone: 'neutral' },
    queued: { icon: IconClock, tone: 'info' },
    sending: { icon: IconSend, tone: 'info' },
    inErp: { icon: IconCircleCheck, tone: 'good' },
    failed: { icon: IconAlertTriangle, tone: 'bad', loud: true },
  },
  budget: {
    running: { icon: IconCircleHalf2, tone: 'info' },
    over: { icon: IconAlertCircle, tone: 'bad', loud: true },
    planned: { icon: IconClock, tone: 'neutral' },
    ended: { icon: IconBan, tone: 'neutral' },
    off: { icon: IconPlayerPause, tone: 'neutral' },
    ownerOff: { icon: IconPlayerPause, tone: 'neutral' },
  },
  invoice: {
    open: { icon: IconCircle, tone: 'neutral' },
    partlyPaid: { icon: IconCircleHalf2, tone: 'info' },
    paid: { icon: IconCircleCheck, tone: 'good' },
    dueSoon: { icon: IconClock, tone: 'warn' },
    overdue: { icon: IconAlertCircle, tone: 'bad', loud: true },
  },
  payment: {
    pending: { icon: IconClock, tone: 'warn' },
    settled: { icon: IconCircleCheck, tone: 'good' },
    failed: { icon: IconCircleX, tone: 'bad', loud: true },
  },
  shipment: {
    packed: { icon: IconPackage, tone: 'info' },
    handedOver: { icon: IconTruckLoading, tone: 'info' },
    inTransit: { icon: IconTruckDelivery, tone: 'info' },
    delivered: { icon: IconCircleCheck, tone: 'good' },
  },
  subscription: {
    active: { icon: IconCircleCheck, tone: 'good' },
    suspended: { icon: IconPlayerPause, tone: 'warn' },
    ended: { icon: IconCircleDashed, tone: 'neutral' },
  },
  task: {
    open: { icon: IconCircle, tone: 'info' },
    inProgress: { icon: IconCircleHalf2, tone: 'info' },
    done: { icon: IconCircleCheck, tone: 'good' },
    cancelled: { icon: IconBan, tone: 'neutral' },
  },
  case: {
    open: { icon: IconCircle, tone: 'info' },
    waitingForYou: { icon: IconMessageQuestion, tone: 'warn', loud: true },
    closed: { icon: IconCircleCheck, tone: 'neutral' },
  },
  deskCase: {
    open: { icon: IconMessageQuestion, tone: 'warn', loud: true },
    waitingForYou: { icon: IconClock, tone: 'info' },
    closed: { icon: IconCircleCheck, tone: 'neutral' },
  },
  run: {
    queued: { icon: IconClock, tone: 'neutral' },
    running: { icon: IconLoader2, tone: 'info', spin: true },
    stuck: { icon: IconClockExclamation, tone: 'warn', loud: true },
    waitingForRetry: { icon: IconRotateClockwise, tone: 'warn' },
    succeeded: { icon: IconCircleCheck, tone: 'good' },
    succeededWithErrors: { icon: IconAlertTriangle, tone: 'warn', loud: true },
    failed: { icon: IconCircleX, tone: 'bad', loud: true },
    cancelling: { icon: IconLoader2, tone: 'neutral', spin: true },
    cancelled: { icon: IconBan, tone: 'neutral' },
    skipped: { icon: IconPlayerSkipForward, tone: 'neutral' },
    off: { icon: IconPlayerPause, tone: 'neutral' },
  },
  member: {
    awaitingConfirmation: { icon: IconUserQuestion, tone: 'warn', loud: true },
    invited: { icon: IconMail, tone: 'info' },
    invitationExpired: { icon: IconMailOff, tone: 'warn' },
    active: { icon: IconCircleCheck, tone: 'good' },
    inactive: { icon: IconPlayerPause, tone: 'neutral' },
  },
  switch: {
    on: { icon: IconCircleCheck, tone: 'good' },
    off: { icon: IconPlayerPause, tone: 'neutral' },
  },
  row: {
    created: { icon: IconCirclePlus, tone: 'good' },
    updated: { icon: IconRefresh, tone: 'info' },
    unchanged: { icon: IconMinus, tone: 'neutral' },
    deleted: { icon: IconTrash, tone: 'neutral' },
    skipped: { icon: IconPlayerSkipForward, tone: 'neutral' },
    blocked: { icon: IconClock, tone: 'warn' },
    failed: { icon: IconCircleX, tone: 'bad', loud: true },
    conflict: { icon: IconArrowsExchange, tone: 'warn', loud: true },
  },
} as const satisfies {
  order: typeof orderLooks
  authorization: Record<AuthorizationStatus, StatusLook>
  erp: Record<ErpState, StatusLook>
  budget: Record<BudgetState | 'over', StatusLook>
  invoice: Record<InvoiceStatus | 'dueSoon' | 'overdue', StatusLook>
  payment: Record<PaymentState, StatusLook>
  shipment: Record<ShipmentStatus, StatusLook>
  subscription: Record<SubscriptionSummary['status'], StatusLook>
  case: Record<CaseSummary['status'], StatusLook>
  task: Record<TaskStatus, StatusLook>
  deskCase: Record<CaseSummary['status'], StatusLook>
  run: Record<RunState | 'off', StatusLook>
  member: Record<MemberState, StatusLook>
  switch: Record<'on' | 'off', StatusLook>
  row: Record<RowOutcome, StatusLook>
}

export type StatusKind = keyof typeof statusVocabulary
export type StatusOf<K extends StatusKind> = keyof (typeof statusVocabulary)[K] & string

/** What an invoice is shown as: late and due soon say more than "open", but never hide that a part is paid. */
export const invoiceLook = (invoice: {
  status: InvoiceStatus
  overdue: boolean
  dueSoon?: boolean
}): StatusOf<'invoice'> =>
  invoice.status === 'paid' ? 'paid' : invoice.overdue ? 'overdue' : invoice.dueSoon ? 'dueSoon' : invoice.status
