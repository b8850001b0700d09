import type { Icon } from '@tabler/icons-react'
import type { ComponentType } from 'react'
import type { Session } from '@/contract/session'
import type { MessageKey } from '@/shared/i18n/resources'

/** A link of the navigation. Its words and who may see it come from the route it leads to. */
export type NavEntry = {
  path: string
  icon: Icon
  /** A number beside the words, with what it counts; shown when it is not zero. */
  badge?: { count: (session: Session) => number; label: MessageKey }
  /** A badge that asks for its number itself; comes after the page. */
  Late?: ComponentType
}
export type NavGroup = { title?: MessageKey; entries: readonly NavEntry[] }
