import { DayRangeFields } from './DayRangeFields'
import { useDaysChip } from './use-days-chip'

type Days = {
  name: string
  labels: { from: string; to: string }
  from: string | undefined
  to: string | undefined
  onFrom: (day: string | undefined) => void
  onTo: (day: string | undefined) => void
  onRemove: () => void
}

/** A range of days among the filters of a list: its chip, and the fields that change it. */
export const useDaysFilter = ({ name, onRemove, ...range }: Days) => ({
  chips: useDaysChip(name, range.from, range.to, onRemove),
  fields: <DayRangeFields {...range} />,
})
