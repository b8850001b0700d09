import { useMutation } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import { type MissingText, sortMissingText } from '@/contract/admin/translations/missing'
import type { TextKeyId } from '@/domain/ids'
import { textKeyIdOf } from '@/domain/translations/text-states'
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
  const router = useRouter()
  const { id, version, key, namespace, languages, shownIn, allowedActions } = missing
  const put = (state: MissingText['state']) => sort.mutate({ params: { missingId: id }, body: { version, state } })
  const acts = { create: () => onCreate(missing), ignore: () => put('ignored'), reopen: () => put('open') }
  const translate = () =>
    void router.navigate({
      to: '/admin/translations',
      search: { language: languages[0], key: textKeyIdOf(namespace, key) as TextKeyId },
    })
  return (
    <ActionMenu
      label={t('missing.menu.label', { key })}
      items={[
        ...(shownIn === null ? [] : [{ id: 'translate', label: t('missing.menu.translate'), onSelect: translate }]),
        ...allowedActions.map((allowed) => ({
          id: allowed.action,
          label: t(`missing.menu.${allowed.action}`),
          onSelect: acts[allowed.action],
          disabledReason: refusal(allowed),
        })),
      ]}
    />
  )
}
