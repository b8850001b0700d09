import { useTranslation } from 'react-i18next'
import type { AuditWireItem, AuditWireValue } from '@/contract/admin/audit'
import { useFormat } from '@/shared/i18n/use-format'
import { useAuditWords } from '@/entities/audit/use-audit-words'

type Props = { value: AuditWireValue | null; record?: string; field: string }

/** One side of a change. What was there and may not be shown says so. */
export function ValueText({ value, record, field }: Props) {
  const { t } = useTranslation('audit')
  const text = useItemText(record, field)
  if (value === null) return <span className="dim">{t('value.empty')}</span>
  if (value.as === 'hidden') return <span className="dim">{t('value.hidden')}</span>
  if (value.as !== 'list') return <bdi dir="auto">{text(value)}</bdi>
  const items = value.items ?? []
  if (items.length === 0) return <span className="dim">{t('value.empty')}</span>
  return (
    <>
      {items.map((item, place) => (
        <span key={place}>
          {place > 0 && ', '}
          <bdi dir="auto">{text(item)}</bdi>
        </span>
      ))}
      {(value.more ?? 0) > 0 && <span className="dim"> {t('value.more', { count: value.more ?? 0 })}</span>}
    </>
  )
}

const useItemText = (record: string | undefined, field: string) => {
  const { t } = useTranslation('audit')
  const format = useFormat()
  const { valueText } = useAuditWords()
  return ({ as, text, number, flag, instant, money, record: other }: AuditWireItem): string => {
    switch (as) {
      case 'text':
        return valueText(record, field, text ?? '')
      case 'number':
        return format.number(number ?? 0)
      case 'flag':
        return flag ? t('value.yes') : t('value.no')
      case 'instant':
        return instant === undefined ? '' : format.dateTime(instant)
      case 'money':
        return money === undefined ? '' : format.money(money)
      case 'record':
        return other?.label ?? ''
      default:
        return t('value.hidden')
    }
  }
}
