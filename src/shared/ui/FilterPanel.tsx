import '@mantine/core/styles/Popover.layer.css'
import { Button, Popover } from '@mantine/core'
import type { ReactElement, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useReturnFocus } from '@/shared/lib/use-return-focus'
import { useSmallScreen } from '@/shared/lib/use-small-screen'
import { AppDrawer } from './AppDrawer'
import css from './FilterPanel.module.css'

type Props = {
  title: string
  target: ReactElement
  opened: boolean
  onClose: () => void
  width?: number
  children: ReactNode
}

export function FilterPanel({ title, target, opened, onClose, width = 320, children }: Props) {
  const { t } = useTranslation('common')
  const small = useSmallScreen()
  // The drawer of small screens does so by itself.
  useReturnFocus(opened && !small)
  if (small)
    return (
      <>
        {target}
        <AppDrawer opened={opened} onClose={onClose} title={title}>
          <div className="stack">
            {children}
            <Button onClick={onClose}>{t('filter.show')}</Button>
          </div>
        </AppDrawer>
      </>
    )
  return (
    <Popover
      opened={opened}
      onDismiss={onClose}
      trapFocus
      position="bottom-start"
      width={width}
      shadow="md"
      radius="lg"
      // No higher than there is room: the rest is reached by scrolling inside.
      middlewares={{ shift: true, flip: true, size: true }}
    >
      <Popover.Target>{target}</Popover.Target>
      <Popover.Dropdown aria-label={title} className={css.panel}>
        <div className="stack">{children}</div>
      </Popover.Dropdown>
    </Popover>
  )
}
