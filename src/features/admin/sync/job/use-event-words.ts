import { useTranslation } from 'react-i18next'
import type { JobEvent } from '@/contract/admin/sync-controls'
import { formatInterval } from '@/domain/sync/interval'
import { useAuditWords } from '@/entities/audit/use-audit-words'
import { useFormat } from '@/shared/i18n/use-format'

type Change = NonNullable<JobEvent['change']>['changes'][number]
type Value = NonNullable<Change['before']>

/** What was changed of a job, from what to what, in words. */
export const useEventWords = () => {
  const { t } = useTranslation(['sync', 'audit', 'enums'])
  const format = useFormat()
  const { fieldName, partName } = useAuditWords()

  const textOf = (field: string, value: Value | null): string => {
    if (value === null) return t('history.nothing')
    if (value.as === 'flag') return t(value.flag ? 'enums:status.switch.on' : 'enums:status.switch.off')
    if (value.as === 'instant' && value.instant) return format.dateTime(value.instant)
    if (value.as === 'number' && value.number !== undefined)
      return field === 'intervalSeconds' ? formatInterval(value.number) : format.number(value.number)
    const text = value.text ?? ''
    if (field === 'anchor') return t(`anchor.${text as 'start'}`)
    if (field === 'overlap') return t(`overlap.${text as 'skip'}`)
    return text
  }
  const changeText = ({ field, part, before, after }: Change): string =>
    t('history.change', {
      field: part ? `${fieldName(field)} › ${partName(part)}` : fieldName(field),
      from: textOf(field, before),
      to: textOf(field, after),
    })
  return { changeText }
}
