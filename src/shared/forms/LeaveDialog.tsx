import { useTranslation } from 'react-i18next'
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog'

/** Asks whether something typed may be lost. */
export function LeaveDialog({ onStay, onLeave }: { onStay: () => void; onLeave: () => void }) {
  const { t } = useTranslation('common')
  return (
    <ConfirmDialog
      opened
      onClose={onStay}
      title={t('form.leave.title')}
      confirmLabel={t('form.leave.confirm')}
      cancelLabel={t('form.leave.stay')}
      onConfirm={onLeave}
      danger
    >
      {t('form.leave.text')}
    </ConfirmDialog>
  )
}
