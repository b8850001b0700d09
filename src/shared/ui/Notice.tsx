import { IconAlertTriangle, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import css from './Notice.module.css'

type Tone = 'good' | 'info' | 'warn'
const icons = { good: IconCircleCheck, info: IconInfoCircle, warn: IconAlertTriangle }

type Props = {
  tone: Tone
  title: ReactNode
  children?: ReactNode
  /** Ways on: buttons or links. */
  action?: ReactNode
}

/** Something a person should know before they go on, in the place it concerns. A refusal is a `ProblemNotice`. */
export function Notice({ tone, title, children, action }: Props) {
  const NoticeIcon = icons[tone]
  return (
    <div className={css.notice} data-tone={tone} role={tone === 'warn' ? 'alert' : 'status'}>
      <NoticeIcon size={16} stroke={1.9} aria-hidden />
      <div className={css.body}>
        <b>{title}</b>
        {children && <div>{children}</div>}
        {action && <div className={css.action}>{action}</div>}
      </div>
    </div>
  )
}
