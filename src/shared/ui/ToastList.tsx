import { Button, CloseButton } from '@mantine/core'
import '@mantine/core/styles/CloseButton.layer.css'
import { IconAlertCircle, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dismissToast, type Toast, useToasts } from '@/shared/lib/notify'
import css from './ToastList.module.css'

const shownMs = 6000
/** With something to press people get time to read, decide and reach it. */
const shownWithActionMs = 10_000
const icons = { good: IconCircleCheck, bad: IconAlertCircle, info: IconInfoCircle }

export function ToastList() {
  const toasts = useToasts((state) => state.toasts)
  return (
    <ol className={css.list}>
      {toasts.map((toast) => (
        <ToastItem key={toast.id} toast={toast} />
      ))}
    </ol>
  )
}

function ToastItem({ toast: { id, title, message, tone, action } }: { toast: Toast }) {
  const { t } = useTranslation('common')
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (held) return
    const timer = setTimeout(() => dismissToast(id), action ? shownWithActionMs : shownMs)
    return () => clearTimeout(timer)
  }, [held, id, action])
  const ToneIcon = icons[tone]
  // What is pressed here goes with the toast: the focus returns to where it came from.
  const origin = useRef<EventTarget | null>(null)
  const dismiss = (): void => {
    dismissToast(id)
    if (origin.current instanceof HTMLElement && origin.current.isConnected) origin.current.focus()
  }
  return (
    <li
      className={css.toast}
      data-tone={tone}
      data-testid="toast"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={({ relatedTarget, currentTarget }) => {
        setHeld(true)
        if (!currentTarget.contains(relatedTarget)) origin.current = relatedTarget
      }}
      onBlur={() => setHeld(false)}
    >
      <ToneIcon size={16} aria-hidden />
      <span className={css.title} role={tone === 'bad' ? 'alert' : 'status'}>
        {title}
        {message && <span className={css.message}>{message}</span>}
      </span>
      {action ? (
        <Button
          size="compact-xs"
          variant="subtle"
          onClick={() => {
            dismiss()
            action.run()
          }}
        >
          {action.label}
        </Button>
      ) : (
        <span />
      )}
      <CloseButton size="sm" aria-label={t('action.close')} onClick={dismiss} />
    </li>
  )
}
