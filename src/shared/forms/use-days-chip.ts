import { useFormat } from '@/shared/i18n/use-format'
import { useRangeText } from '@/shared/i18n/use-range-text'
import type { ActiveFilter } from '@/shared/ui/FilterBar'

/** The chip of a range of days that filters a list; none while it has neither end. */
export const useDaysChip = (
  name: string,
  from: string | undefined,
  to: string | undefined,
  onRemove: () => void,
): ActiveFilter[] => {
  const format = useFormat()
  const words = useRangeText()
  const value = words(from && format.date(from), to && format.date(to))
  return value === undefined ? [] : [{ id: 'days', name, value, onRemove }]
}
