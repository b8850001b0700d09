import { useFormat } from '@/shared/i18n/use-format'

type Props = {
  /** An instant, or a date without time, which is the same day in every zone. */
  value: string
  /** Date and time instead of the date. */
  withTime?: boolean
  /** The distance from now as the text, the absolute date as the hint; for what has just happened. */
  relative?: boolean
  className?: string
}

/** An absolute date in the viewer's zone, with the distance from now as a hint. */
export function DateText({ value, withTime, relative, className }: Props) {
  const format = useFormat()
  const absolute = withTime ? format.dateTime(value) : format.date(value)
  const distance = format.relative(value)
  return (
    <time
      dateTime={value}
      className={className ? `nowrap ${className}` : 'nowrap'}
      title={relative ? format.exact(value) : `${distance} (${format.exact(value)})`}
    >
      {relative ? distance : absolute}
    </time>
  )
}
