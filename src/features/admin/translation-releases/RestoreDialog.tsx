import { Button, Textarea } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import { restoreTexts } from '@/contract/admin/translations/releases'
import { ChangeCounts } from '@/entities/text/ChangeCounts'
import css from '@/entities/text/releases.module.css'
import { textReleaseQueries } from '@/entities/text/text-release.queries'
import { notify } from '@/shared/lib/notify'
import { AppModal } from '@/shared/ui/AppModal'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { writeLocaleFiles } from './write-locale-files'

type Props = { number: number; latest: number; onClose: () => void }

/** Brings back what people read at another release, and says before what that changes. */
export function RestoreDialog({ number, latest, onClose }: Props) {
  const { t } = useTranslation(['textReleases', 'common'])
  const [note, setNote] = useState('')
  const comparison = useQuery(textReleaseQueries.compare({ from: latest, to: number }))
  const restore = useMutation({
    ...mutation(restoreTexts),
    onSuccess: (release) => {
      void writeLocaleFiles(release.number)
      onClose()
      notify({ title: t('publish.done', { number: release.number }), tone: 'good' })
    },
  })
  const title = number === 0 ? t('restore.titleShipped') : t('restore.title', { number })
  return (
    <AppModal opened onClose={onClose} title={title}>
      <div className={css.fields}>
        {restore.isError && <ProblemNotice error={restore.error} compact />}
        <p>{t('restore.text')}</p>
        {comparison.data && <ChangeCounts changes={comparison.data.changes} />}
        <Textarea
          label={t('publish.note')}
          maxLength={300}
          rows={2}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <div className="row end-row">
          <Button variant="default" onClick={onClose}>
            {t('common:action.cancel')}
          </Button>
          <Button loading={restore.isPending} onClick={() => restore.mutate({ body: { latest, number, note } })}>
            {t('restore.confirm')}
          </Button>
        </div>
      </div>
    </AppModal>
  )
}
