import type { Icon } from '@tabler/icons-react'
import type { Permission } from '@/domain/permissions/catalogue'
import type { MessageKey } from '@/shared/i18n/resources'

/** Something the command palette offers to do: a page in the state one wants it in. Declared beside its feature. */
export type PaletteAction = {
  id: string
  label: Extract<MessageKey, `palette:action.${string}`>
  icon: Icon
  /** A path of the router without parameters. What its page needs is needed here, too. */
  to: string
  search?: Readonly<Record<string, unknown>>
  /** The right to do it, where the page alone takes less. */
  permission?: Permission
}
