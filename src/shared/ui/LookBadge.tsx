import type { ReactNode } from 'react'
import css from './StatusBadge.module.css'
import type { StatusLook } from './status-look'

type Props = { look: StatusLook; size?: 'lg'; children: ReactNode }

/** Word, icon and colour of a state whose words and looks come with its own page. */
export function LookBadge({ look, size, children }: Props) {
  const Icon = look.icon
  return (
    <span
      className={css.status}
      data-tone={look.tone}
      data-loud={look.loud || size === 'lg' || undefined}
      data-size={size}
      data-spin={look.spin || undefined}
    >
      <Icon size={15} stroke={1.9} aria-hidden />
      {children}
    </span>
  )
}
