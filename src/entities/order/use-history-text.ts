import {
  IconCircleX,
  IconClipboardCheck,
  IconFileInvoice,
  IconInbox,
  IconPackage,
  IconPencil,
  IconSend,
  IconTruck,
  type Icon,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { HistoryEntry } from '@/contract/order-detail'
import { type Currency, currencies } from '@/domain/money'
import { orderStatuses } from '@/domain/orders/vocabulary'
import { useFormat } from '@/shared/i18n/use-format'
import type { TimelineEntry } from '@/shared/ui/Timeline'
import type { Tone } from '@/shared/ui/status-look'

/** The first word of an event's name that is known decides its icon: `shipmentPacked` is a package. */
const looks: readonly (readonly [RegExp, Icon, Tone?])[] = [
  [/fail|reject|cancel|unreachable/i, IconCircleX, 'bad'],
  [/backorder|hold/i, IconPackage, 'warn'],
  [/invoice|paid|payment/i, IconFileInvoice, 'info'],
  [/correct|edit|change/i, IconPencil, 'warn'],
  [/ship|deliver|hand|transit/i, IconTruck, 'info'],
  [/pack|pick/i, IconPackage, 'info'],
  [/confirm/i, IconClipboardCheck, 'good'],
  [/sent|send|queue|erp/i, IconSend, 'info'],
  [/place|receive/i, IconInbox, 'info'],
]

const plainDate = /^\d{4}-\d{2}-\d{2}$/
const instant = /^\d{4}-\d{2}-\d{2}T/

const isOfMachine = (source: HistoryEntry['source']): source is 'erp' | 'system' =>
  source === 'erp' || source === 'system'

/** History entries as sentences in the viewer's language. An event that has no sentence yet is told in general words. */
export const useHistoryText = () => {
  const { t, i18n } = useTranslation('enums')
  const format = useFormat()

  const spoken = (name: string, value: string | number, all: HistoryEntry['params']): string | number => {
    if (name === 'amount' && typeof value === 'number') {
      const currency = currencies.find((each) => each === all.currency) as Currency | undefined
      return currency ? format.money({ amount: value, currency }) : format.number(value)
    }
    if (name === 'count' || typeof value === 'number') return value
    if (name === 'status') {
      const status = orderStatuses.find((each) => each === value)
      return status ? t(`status.order.${status}`) : value
    }
    if (name === 'field')
      return i18n.exists(`enums:historyField.${value}`)
        ? t(`historyField.${value}` as 'historyField.other')
        : t('historyField.other')
    if (plainDate.test(value)) return format.date(value)
    return instant.test(value) ? format.dateTime(value) : value
  }

  return (entry: HistoryEntry): TimelineEntry => {
    const { id, at, actor, through, source, event, params } = entry
    const known = i18n.exists(`enums:history.${event}`, { count: 1 })
    const values = Object.fromEntries(
      Object.entries(params).map(([name, value]) => [name, spoken(name, value, params)]),
    )
    const [, icon, tone] = looks.find(([pattern]) => pattern.test(event)) ?? []
    return {
      id,
      at,
      text: known ? t(`history.${event}` as 'history.other', values) : t('history.other'),
      by: isOfMachine(source) ? t(`historySource.${source}`) : through ? t('actorThrough', { actor, through }) : actor,
      icon,
      tone,
    }
  }
}
