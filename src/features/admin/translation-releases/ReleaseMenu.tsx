import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import { cancelTextRelease, type TextRelease, widenTextRelease } from '@/contract/admin/translations/releases'
import { useProblemText } from '@/shared/i18n/use-problem-text'
import { notify } from '@/shared/lib/notify'
import { ActionMenu, type ActionMenuItem } from '@/shared/ui/ActionMenu'
import { useRefusal } from '@/shared/ui/use-refusal'

type Props = {
  release: TextRelease
  onRestore: (number: number) => void
  /** The state before the first release differs from what is read now. */
  isShippedOffered: boolean
}

/** What can be done with a release now. */
export function ReleaseMenu({ release, onRestore, isShippedOffered }: Props) {
  const { t } = useTranslation('textReleases')
  const refusal = useRefusal()
  const problemText = useProblemText()
  const onError = (error: unknown) => notify({ title: problemText(error).title, tone: 'bad' })
  const widen = useMutation({ ...mutation(widenTextRelease), onError })
  const cancel = useMutation({ ...mutation(cancelTextRelease), onError })
  const { id, version, number, allowedActions } = release
  const input = { params: { releaseId: id }, body: { version } }
  const acts: Record<TextRelease['allowedActions'][number]['action'], () => void> = {
    restore: () => onRestore(number ?? 0),
    widen: () => widen.mutate(input),
    cancel: () => cancel.mutate(input),
  }
  const items = allowedActions.map(
    (allowed): ActionMenuItem => ({
      id: allowed.action,
      label: t(`menu.${allowed.action}`),
      onSelect: acts[allowed.action],
      disabledReason: refusal(allowed),
    }),
  )
  // Taking a release back is bringing back the one before it.
  const takesBack = number !== null && allowedActions.some(({ action, allowed }) => action === 'restore' && !allowed)
  if (takesBack && (number > 1 || isShippedOffered))
    items.unshift({ id: 'takeBack', label: t('menu.takeBack'), onSelect: () => onRestore(number - 1) })
  if (items.length === 0) return null
  return <ActionMenu label={number === null ? t('menu.scheduled') : t('menu.label', { number })} items={items} />
}
