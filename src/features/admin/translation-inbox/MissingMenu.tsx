import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import { type MissingText, sortMissingText } from '@/contract/admin/translations/missing'
import { useProblemText } from '@/shared/i18n/use-problem-text'
import { notify } from '@/shared/lib/notify'
import { ActionMenu } from '@/shared/ui/ActionMenu'
import { useRefusal } from '@/shared/ui/use-refusal'

type Props = { missing: MissingText; onCreate: (missing: MissingText) => void }

export function MissingMenu({ missing, onCreate }: Props) {
  const { t } = useTranslation('textReleases')
  const refusal = useRefusal()
  const problemText = useProblemText()
  const sort = useMutation({
    ...mutation(sortMissingText),
    onError: (error) => notify({ title: problemText(error).title, tone: 'bad' }),
  })
  const { id, version, key, allowedActions } = missing
  const put = (state: MissingText['state']) => sort.mutate({ params: { missingId: id }, body: { version, state } })
  const acts = { create: () => onCreate(missing), ignore: () => put('ignored'), reopen: () => put('open') }
  return (
    <ActionMenu
      label={t('missing.menu.label', { key })}
      items={allowedActions.map((allowed) => ({
        id: allowed.action,
        label: t(`missing.menu.${allowed.action}`),
        onSelect: acts[allowed.action],
        disabledReason: refusal(allowed),
      }))}
    />
  )
}
