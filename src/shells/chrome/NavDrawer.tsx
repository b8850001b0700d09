import type { ReactElement } from 'react'
import { AppDrawer } from '@/shared/ui/AppDrawer'
import type { NavGroup } from '../navigation-types'
import { NavLinks } from './NavLinks'

type Props = { opened: boolean; onClose: () => void; label: string; groups: readonly NavGroup[] }

/** The navigation on small screens. */
export function NavDrawer({ opened, onClose, label, groups }: Props): ReactElement {
  return (
    <AppDrawer opened={opened} onClose={onClose} title={label} side="start" size={300}>
      <NavLinks groups={groups} label={label} onNavigate={onClose} />
    </AppDrawer>
  )
}
