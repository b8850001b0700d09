import { type Icon, IconPoint } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { DateText } from './DateText'
import type { Tone } from './status-look'
import css from './Timeline.module.css'

export type TimelineEntry = {
  id: string
  /** What happened, as a sentence. */
  text: ReactNode
  /** Who or what did it. */
  by?: ReactNode
  /** ISO instant. */
  at: string
  detail?: ReactNode
  icon?: Icon
  tone?: Tone
}

/** The history of a record: who, when, what; newest first or oldest first as given. */
export function Timeline({ entries, label }: { entries: readonly TimelineEntry[]; label: string }) {
  return (
    <ol className={css.timeline} aria-label={label}>
      {entries.map(({ id, text, by, at, detail, icon: EntryIcon = IconPoint, tone }) => (
        <li key={id}>
          <span className={css.node} data-tone={tone}>
            <EntryIcon size={12} stroke={1.9} aria-hidden />
          </span>
          <span className={css.text}>
            {text} {by && <bdi className={css.by}>{by}</bdi>}
            {detail && <span className={css.detail}>{detail}</span>}
          </span>
          <DateText value={at} withTime className={css.at} />
        </li>
      ))}
    </ol>
  )
}
