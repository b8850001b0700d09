import '@mantine/core/styles/Paper.layer.css'
import '@mantine/core/styles/Overlay.layer.css'
import '@mantine/core/styles/ModalBase.layer.css'
import '@mantine/core/styles/Drawer.layer.css'
import '@mantine/core/styles/CloseButton.layer.css'
import { Drawer } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useReturnFocus } from '@/shared/lib/use-return-focus'
import { useTopmost } from '@/shared/lib/use-topmost'

type Props = {
  opened: boolean
  onClose: () => void
  title: ReactNode
  children: ReactNode
  side?: 'start' | 'end'
  size?: number | string
}

export function AppDrawer({ opened, onClose, title, children, side = 'end', size = 360 }: Props) {
  const { t } = useTranslation('common')
  useReturnFocus(opened)
  const isTopmost = useTopmost(opened)
  return (
    <Drawer
      opened={opened}
      onClose={() => isTopmost() && onClose()}
      title={title}
      position={side === 'end' ? 'right' : 'left'}
      size={size}
      closeButtonProps={{ 'aria-label': t('action.close') }}
      overlayProps={{ backgroundOpacity: 0.4 }}
      transitionProps={{ duration: 200 }}
    >
      {children}
    </Drawer>
  )
}
