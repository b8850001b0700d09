import { lazy, type ReactElement, Suspense } from 'react'
import { useSession } from '@/features/session/use-session'
import { AppDrawer } from '@/shared/ui/AppDrawer'
import type { NavGroup } from '../navigation-types'
import { NavLinks } from './NavLinks'

const CompanySwitcher = lazy(() =>
  import('@/features/session/companies/CompanySwitcher').then((m) => ({ default: m.CompanySwitcher })),
)

type Props = { opened: boolean; onClose: () => void; label: string; groups: readonly NavGroup[] }

/** The navigation on small screens. */
export function NavDrawer({ opened, onClose, label, groups }: Props): ReactElement {
  const { accounts } = useSession()
  return (
    <AppDrawer opened={opened} onClose={onClose} title={label} side="start" size={300}>
      {accounts > 1 && (
        <Suspense>
          <CompanySwitcher />
        </Suspense>
      )}
      <NavLinks groups={groups} label={label} onNavigate={onClose} />
    </AppDrawer>
  )
}
