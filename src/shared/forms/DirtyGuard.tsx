import { useBlocker } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'

const ConfirmDialog = lazy(() => import('@/shared/ui/ConfirmDialog').then((m) => ({ default: m.ConfirmDialog })))

type Place = { pathname: string; search: Readonly<Record<string, unknown>> }
const recordAt = ({ pathname, search }: Place, record = ''): string => `${pathname} ${String(search[record])}`

/** Asks before something typed is left behind, by a link, by the back button or by closing the window. */
export function DirtyGuard({ isDirty, record }: { isDirty: () => boolean; record?: string }) {
  const { t } = useTranslation('common')
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => isDirty() && recordAt(current, record) !== recordAt(next, record),
    enableBeforeUnload: isDirty,
    withResolver: true,
  })
  if (blocker.status !== 'blocked') return null
  return (
    <Suspense>
      <ConfirmDialog
        opened
        onClose={blocker.reset}
        title={t('form.leave.title')}
        confirmLabel={t('form.leave.confirm')}
        cancelLabel={t('form.leave.stay')}
        onConfirm={blocker.proceed}
        danger
      >
        {t('form.leave.text')}
      </ConfirmDialog>
    </Suspense>
  )
}
