import type { Icon } from '@tabler/icons-react'
import type { MessageKey } from '@/shared/i18n/resources'

/** A link of the navigation. Its words and who may see it come from the route it leads to. */
export type NavEntry = { path: string; icon: Icon }
export type NavGroup = { title?: MessageKey; entries: readonly NavEntry[] }
