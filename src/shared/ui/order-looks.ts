import {
  IconBan,
  IconCircleCheck,
  IconCircleX,
  IconClipboardCheck,
  IconClockExclamation,
  IconHandStop,
  IconInbox,
  IconPackage,
  IconTruck,
  IconTruckLoading,
  IconUserQuestion,
  IconUserX,
} from '@tabler/icons-react'
import type { OrderStatus } from '@/domain/orders/vocabulary'
import type { StatusLook } from './status-look'

/** The states of orders: a part of the vocabulary of its own, because a list of orders is what buyers see first. */
export const orderLooks = {
  received: { icon: IconInbox, tone: 'info' },
  onHold: { icon: IconHandStop, tone: 'warn', loud: true },
  confirmed: { icon: IconClipboardCheck, tone: 'info' },
  picking: { icon: IconPackage, tone: 'info' },
  backordered: { icon: IconClockExclamation, tone: 'warn' },
  partlyShipped: { icon: IconTruckLoading, tone: 'info' },
  shipped: { icon: IconTruck, tone: 'info' },
  delivered: { icon: IconCircleCheck, tone: 'good' },
  cancelled: { icon: IconBan, tone: 'neutral' },
  rejected: { icon: IconCircleX, tone: 'bad', loud: true },
  pendingAuthorization: { icon: IconUserQuestion, tone: 'warn' },
  declined: { icon: IconUserX, tone: 'bad' },
} as const satisfies Record<OrderStatus, StatusLook>
