import { useTranslation } from 'react-i18next'
import type { ShownValue } from '@/contract/admin/product-value'
import { useFormat } from '@/shared/i18n/use-format'

/** One side of a conflict. Nobody remembers: a dash; nothing there: it says so. */
export function SideValue({ value }: { value: ShownValue | null }) {
  const { t } = useTranslation('syncRows')
  const format = useFormat()
  if (value === null) return <span className="dim">{t('conflicts.unknown')}</span>
  if (value.kind === 'number') return <span className="num nowrap">{format.number(value.number)}</span>
  if (value.kind === 'flag') return <>{t(value.on ? 'conflicts.yes' : 'conflicts.no')}</>
  const text = value.kind === 'text' ? value.text : format.list(value.items)
  return text === '' ? <span className="dim">{t('conflicts.nothing')}</span> : <bdi dir="auto">{text}</bdi>
}
