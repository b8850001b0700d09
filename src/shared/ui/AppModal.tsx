import '@mantine/core/styles/Paper.layer.css'
import '@mantine/core/styles/Overlay.layer.css'
import '@mantine/core/styles/ModalBase.layer.css'
import '@mantine/core/styles/Modal.layer.css'
import '@mantine/core/styles/CloseButton.layer.css'
import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useReturnFocus } from '@/shared/lib/use-return-focus'
import { useTopmost } from '@/shared/lib/use-topmost'

type Props = {
  opened: boolean
  onClose: () => void
  title: ReactNode
  children: ReactNode
  size?: 'sm' | 'md' | 'lg' | 'xl'
  /** False for dialogs that must be answered. */
  dismissible?: boolean
}

export function AppModal({ opened, onClose, title, children, size = 'md', dismissible = true }: Props) {
  const { t } = useTranslation('common')
  useReturnFocus(opened)
  const isTopmost = useTopmost(opened)
  return (
    <Modal
      opened={opened}
      onClose={() => isTopmost() && onClose()}
      title={title}
      size={size}
      radius="xl"
      padding="lg"
      withCloseButton={dismissible}
      closeOnClickOutside={dismissible}
      closeOnEscape={dismissible}
      closeButtonProps={{ 'aria-label': t('action.close') }}
      overlayProps={{ backgroundOpacity: 0.4 }}
      transitionProps={{ transition: 'fade', duration: 140 }}
    >
      {children}
    </Modal>
  )
}
