import { ActionIcon } from '@mantine/core'
import { IconMenu2 } from '@tabler/icons-react'
import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { lazyPart } from '@/shared/lib/lazy-part'
import type { NavGroup } from '../navigation-types'
import css from './chrome.module.css'

const NavDrawer = lazyPart(() => import('./NavDrawer').then(({ NavDrawer }) => NavDrawer))

export function NavButton({ groups, label }: { groups: readonly NavGroup[]; label: string }) {
  const { t } = useTranslation('common')
  const [opened, setOpened] = useState(false)
  const [loaded, setLoaded] = useState(false)
  return (
    <span className={css.small}>
      <ActionIcon
        size="lg"
        aria-label={t('nav.open')}
        aria-expanded={opened}
        onClick={() => {
          setLoaded(true)
          setOpened(true)
        }}
      >
        <IconMenu2 size={20} stroke={1.6} aria-hidden />
      </ActionIcon>
      {loaded && (
        <Suspense>
          <NavDrawer opened={opened} onClose={() => setOpened(false)} label={label} groups={groups} />
        </Suspense>
      )}
    </span>
  )
}
