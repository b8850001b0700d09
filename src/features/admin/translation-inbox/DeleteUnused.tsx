import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import { runTextBulk } from '@/contract/admin/translations/text-bulk'
import type { TextKeyId } from '@/domain/ids'
import { useFormat } from '@/shared/i18n/use-format'
import { notify } from '@/shared/lib/notify'
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'

type Props = { keyIds: TextKeyId[]; onClose: () => void; onDeleted: () => void }

/** Into the trash of the workbench, as one change that can be taken back there. */
export function DeleteUnused({ keyIds, onClose, onDeleted }: Props) {
  const { t } = useTranslation('textReleases')
  const format = useFormat()
  const remove = useMutation({
    ...mutation(runTextBulk),
    onSuccess: ({ changed }) => {
      notify({ title: t('unused.deleted.title', { count: changed, formatted: format.number(changed) }), tone: 'good' })
      onDeleted()
    },
  })
  const confirm = () =>
    remove.mutate({
      body: {
        selection: { kind: 'keys', keyIds },
        languages: ['en'],
        action: { kind: 'deleteKeys' },
        expected: keyIds.length,
      },
    })
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t('unused.ask.title', { count: keyIds.length, formatted: format.number(keyIds.length) })}
      confirmLabel={t('unused.ask.confirm')}
      onConfirm={confirm}
      danger
      pending={remove.isPending}
    >
      <div className="stack">
        {remove.isError && <ProblemNotice error={remove.error} compact />}
        <p className="flat">{t('unused.ask.text')}</p>
      </div>
    </ConfirmDialog>
  )
}
