import { Button } from '@mantine/core'
import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { AppModal } from './AppModal'

type Props = {
  title: string
  /** The write that is asked about. */
  act: { isPending: boolean; isSuccess: boolean }
  /** Does it. */
  submit: ReactNode
  onClose: () => void
  /** After closing, once it is done. */
  onDone: () => void
  children: ReactNode
}

/** Asks before something is done to several records, then tells in the same place what came of each. */
export function OutcomeDialog({ title, act: { isPending, isSuccess }, submit, onClose, onDone, children }: Props) {
  const { t } = useTranslation('common')
  const closeRef = useRef<HTMLButtonElement>(null)
  // The button that was pressed is gone with the question.
  useEffect(() => {
    if (isSuccess) closeRef.current?.focus()
  }, [isSuccess])
  const close = (): void => {
    if (isPending) return
    onClose()
    if (isSuccess) onDone()
  }
  return (
    <AppModal opened onClose={close} title={title} size="lg">
      <div className="stack">
        {children}
        <div className="row end-row">
          {isSuccess ? (
            <Button ref={closeRef} onClick={close}>
              {t('action.close')}
            </Button>
          ) : (
            <>
              <Button variant="default" onClick={close} data-autofocus>
                {t('action.cancel')}
              </Button>
              {submit}
            </>
          )}
        </div>
      </div>
    </AppModal>
  )
}
