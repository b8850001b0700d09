import { useMantineColorScheme } from '@mantine/core'
import {
  IconDeviceDesktop,
  IconLogout,
  IconMoon,
  IconSun,
  IconSwitchHorizontal,
  IconUserCircle,
} from '@tabler/icons-react'
import { useRouter } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Side } from '@/domain/permissions/catalogue'
import { useSession } from '@/features/session/use-session'
import { useSignOut } from '@/features/session/use-sign-out'
import { askFirst } from '@/shared/forms/leaving'
import { useFormat } from '@/shared/i18n/use-format'
import { ActionMenu, type ActionMenuItem } from '@/shared/ui/ActionMenu'
import { worksIn } from '../guards'
import css from './chrome.module.css'

const schemes = [
  { id: 'light', icon: IconSun },
  { id: 'dark', icon: IconMoon },
  { id: 'auto', icon: IconDeviceDesktop },
] as const

const initialsOf = (name: string): string =>
  name
    .split(/\s+/)
    .map((part) => part[0] ?? '')
    .slice(0, 2)
    .join('')
    .toUpperCase()

type Props = { side: Side; more?: readonly ActionMenuItem[] }

export function UserMenu({ side, more = [] }: Props) {
  const { t } = useTranslation('common')
  const router = useRouter()
  const session = useSession()
  const { user } = session
  const signOut = useSignOut()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const other = side === 'account' ? 'admin' : 'account'

  return (
    <ActionMenu
      label={t('user.menu', { name: user.name })}
      trigger={
        <button type="button" className={css.avatar} aria-label={t('user.menu', { name: user.name })}>
          <span data-initials={initialsOf(user.name)} aria-hidden />
        </button>
      }
      header={<Who />}
      items={[
        {
          id: 'profile',
          label: t('user.profile'),
          icon: IconUserCircle,
          onSelect: () =>
            void router.navigate({ to: side === 'account' ? '/account/settings/profile' : '/admin/profile' }),
        },
        ...(worksIn(session, other)
          ? [
              {
                id: 'switch',
                label: t(side === 'account' ? 'user.toAdmin' : 'user.toAccount'),
                icon: IconSwitchHorizontal,
                onSelect: () => void router.navigate({ to: `/${other}` }),
              },
            ]
          : []),
        ...more,
        ...schemes.map(({ id, icon }, index) => ({
          id,
          label: t(`scheme.${id}`),
          icon,
          selected: colorScheme === id,
          onSelect: () => setColorScheme(id),
          group: index === 0 ? t('scheme.title') : undefined,
        })),
        { id: 'sign-out', label: t('user.signOut'), icon: IconLogout, onSelect: () => askFirst(() => void signOut()) },
      ]}
    />
  )
}

/** Drawn only when the menu opens: to list the roles takes a format that is slow to make. */
function Who() {
  const { t } = useTranslation('common')
  const format = useFormat()
  const { user } = useSession()
  return (
    <div className={css.who}>
      <b>{user.name}</b>
      <span>{user.email}</span>
      <span>{format.list(user.roleNames)}</span>
      <span className="cap">{t('user.timeZone', { zone: user.timeZone })}</span>
    </div>
  )
}
