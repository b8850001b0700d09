import { IconLogout } from '@tabler/icons-react'
import { useRouter } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Permission, Side } from '@/domain/permissions/catalogue'
import { useSession } from '@/features/session/use-session'
import { useSignOut } from '@/features/session/use-sign-out'
import { askFirst } from '@/shared/forms/leaving'
import { useMessage } from '@/shared/i18n/use-message'
import type { PaletteAction } from '@/shared/lib/palette-action'
import { pageAt } from '../../access'
import { actions as accountActions } from '../../account/actions'
import { accountNavigation } from '../../account/navigation'
import { actions as adminActions } from '../../admin/actions'
import { adminNavigation } from '../../admin/navigation'
import { go } from './go'
import type { Option } from './option'
import { useCompanyOptions } from './use-company-options'

/** Pages and actions of a side; those the person may not use say which right is missing. */
export const useCommandOptions = (side: Side): { pages: Option[]; actions: Option[] } => {
  const { t } = useTranslation('palette')
  const { message } = useMessage()
  const router = useRouter()
  const signOut = useSignOut()
  const companies = useCompanyOptions()
  const { permissions } = useSession()
  const lacks = (right: Permission | undefined) => (right && !permissions.includes(right) ? right : undefined)
  const neededAt = (path: string): Permission | undefined => {
    const access = pageAt(router, path)?.access
    return typeof access === 'object' ? access.permission : undefined
  }

  const entries = (side === 'account' ? accountNavigation : adminNavigation).flatMap((group) => group.entries)
  const pages = entries.flatMap(({ path, icon }): Option[] => {
    const page = pageAt(router, path)
    if (!page) return []
    const missing = lacks(neededAt(path))
    return [
      { id: path, group: t('pages'), label: message(page.title), icon, missing, run: () => go(router, { to: path }) },
    ]
  })
  const optionOf = ({ id, label, icon, to, search, permission }: PaletteAction): Option => ({
    id: `action-${id}`,
    group: t('actions'),
    label: message(label),
    icon,
    missing: lacks(permission) ?? lacks(neededAt(to)),
    run: () => go(router, { to, search }),
  })
  const actions = (side === 'account' ? accountActions : adminActions).filter(({ to }) => pageAt(router, to))
  return {
    pages,
    actions: [
      ...actions.map(optionOf),
      ...companies,
      {
        id: 'action-signOut',
        group: t('actions'),
        label: t('action.signOut'),
        icon: IconLogout,
        run: () => askFirst(() => void signOut()),
      },
    ],
  }
}
