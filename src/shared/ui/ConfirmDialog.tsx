import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { AppModal } from './AppModal'

type Props = {
  opened: boolean
  onClose: () => void
  title: ReactNode
  /** What will happen. */
  children: ReactNode
  /** The act with the object's name, and the amount where money moves: "Cancel run 42". */
  confirmLabel: string
  onConfirm: () => void
  cancelLabel?: string
  danger?: boolean
  pending?: boolean
}

export function ConfirmDialog(props: Props) {
  const { t } = useTranslation('common')
  return (
    <AppModal opened={props.opened} onClose={props.onClose} title={props.title}>
      <div className="stack">
        <div>{props.children}</div>
        <div className="row end-row">
          <Button variant="default" onClick={props.onClose} data-autofocus>
            {props.cancelLabel ?? t('action.cancel')}
          </Button>
          <Button
            color={props.danger ? 'var(--p-bad-solid)' : undefined}
            loading={props.pending}
            onClick={props.onConfirm}
          >
            {props.confirmLabel}
          </Button>
        </div>
      </div>
    </AppModal>
  )
}
