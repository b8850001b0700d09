import { Button, Textarea } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import { createMissingKey, type MissingText } from '@/contract/admin/translations/missing'
import css from '@/entities/text/releases.module.css'
import { notify } from '@/shared/lib/notify'
import { AppModal } from '@/shared/ui/AppModal'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'

/** Makes a key of what was asked for; the languages get it as texts to be translated. */
export function CreateKeyDialog({ missing, onClose }: { missing: MissingText; onClose: () => void }) {
  const { t } = useTranslation(['textReleases', 'common'])
  const [text, setText] = useState('')
  const { id, version, namespace, key, counted } = missing
  const create = useMutation({
    ...mutation(createMissingKey),
    onSuccess: () => {
      notify({ title: t('missing.create.done', { key: `${namespace}:${key}` }), tone: 'good' })
      onClose()
    },
  })
  const confirm = (event: FormEvent) => {
    event.preventDefault()
    create.mutate({ params: { missingId: id }, body: { version, text } })
  }
  return (
    <AppModal opened onClose={onClose} title={t('missing.create.title')}>
      <form className={css.fields} onSubmit={confirm}>
        {create.isError && <ProblemNotice error={create.error} compact />}
        <p className={css.key} dir="ltr">{`${namespace}:${key}`}</p>
        {counted && <p>{t('missing.create.counted')}</p>}
        <Textarea
          label={t('missing.create.text')}
          description={t('missing.create.textHint')}
          maxLength={2000}
          required
          rows={3}
          lang="en"
          dir="ltr"
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <div className="row end-row">
          <Button variant="default" onClick={onClose}>
            {t('common:action.cancel')}
          </Button>
          <Button type="submit" loading={create.isPending}>
            {t('missing.create.confirm')}
          </Button>
        </div>
      </form>
    </AppModal>
  )
}
