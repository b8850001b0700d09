import { DateField } from './DateField'
import css from './DayRangeFields.module.css'

type Props = {
  from: string | undefined
  to: string | undefined
  labels: { from: string; to: string }
  onFrom: (day: string | undefined) => void
  onTo: (day: string | undefined) => void
}

/** First and last day of a range, of which either may be left open. */
export function DayRangeFields({ from, to, labels, onFrom, onTo }: Props) {
  return (
    <div className={css.pair}>
      <DateField label={labels.from} value={from ?? ''} max={to} onChange={(day) => onFrom(day || undefined)} />
      <DateField label={labels.to} value={to ?? ''} min={from} onChange={(day) => onTo(day || undefined)} />
    </div>
  )
}
