import { Button, Checkbox, Radio, Textarea, TextInput } from '@mantine/core'
import '@mantine/core/styles/Radio.layer.css'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import { publishTexts } from '@/contract/admin/translations/releases'
import { instantOf } from '@/entities/sync/moment'
import { useServerNow } from '@/entities/sync/use-server-now'
import css from '@/entities/text/releases.module.css'
import { useLanguageName } from '@/entities/text/use-language-name'
import { useFormat } from '@/shared/i18n/use-format'
import { notify } from '@/shared/lib/notify'
import { toggled } from '@/shared/lib/toggled'
import { AppModal } from '@/shared/ui/AppModal'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import type { PendingTexts } from './PendingSection'
import { writeLocaleFiles } from './write-locale-files'

/** Which languages, to whom, and when. */
export function PublishDialog({ pending, onClose }: { pending: PendingTexts; onClose: () => void }) {
  const { t } = useTranslation(['textReleases', 'common'])
  const nameOf = useLanguageName()
  const format = useFormat()
  const now = useServerNow()
  const [languages, setLanguages] = useState<string[] | undefined>(pending.changes.map(({ language }) => language))
  const [audience, setAudience] = useState<'everybody' | 'staff'>('everybody')
  const [local, setLocal] = useState('')
  const [later, setLater] = useState(false)
  const [note, setNote] = useState('')
  const at = later ? instantOf({ mode: 'at', local }, now, format.timeZone) : null
  const isUnsaid = later && at === null
  const publish = useMutation({
    ...mutation(publishTexts),
    onSuccess: (release) => {
      void writeLocaleFiles(release.number)
      onClose()
      if (release.number === null) notify({ title: t('publish.scheduled', { when: format.dateTime(release.at) }) })
      else notify({ title: t('publish.done', { number: release.number }), tone: 'good' })
    },
  })
  const confirm = (event: FormEvent) => {
    event.preventDefault()
    if (isUnsaid || !languages?.length) return
    const body = { latest: pending.latest, note, languages, audience }
    publish.mutate({ body: { ...body, at: at === null ? null : new Date(at).toISOString() } })
  }
  return (
    <AppModal opened onClose={onClose} title={t('publish.title')}>
      <form className={css.fields} onSubmit={confirm}>
        {publish.isError && <ProblemNotice error={publish.error} compact />}
        <fieldset className={css.choices}>
          <legend>{t('publish.languages')}</legend>
          {pending.changes.map(({ language, changes }) => (
            <Checkbox
              key={language}
              size="xs"
              label={nameOf(language)}
              description={t('change.count', { count: changes })}
              checked={languages?.includes(language) ?? false}
              onChange={() => setLanguages(toggled(languages ?? [], language))}
            />
          ))}
        </fieldset>
        <fieldset className={css.choices}>
          <legend>{t('publish.audience')}</legend>
          {(['everybody', 'staff'] as const).map((one) => (
            <Radio
              key={one}
              size="xs"
              name="audience"
              label={t(`audience.${one}`)}
              description={t(`publish.hint.${one}`)}
              checked={audience === one}
              onChange={() => setAudience(one)}
            />
          ))}
        </fieldset>
        <fieldset className={css.choices}>
          <legend>{t('publish.when')}</legend>
          <Radio size="xs" name="when" label={t('publish.now')} checked={!later} onChange={() => setLater(false)} />
          <Radio size="xs" name="when" label={t('publish.later')} checked={later} onChange={() => setLater(true)} />
          {later && (
            <TextInput
              size="xs"
              type="datetime-local"
              label={t('publish.at')}
              description={t('publish.atHint')}
              value={local}
              onChange={(event) => setLocal(event.currentTarget.value)}
              error={local !== '' && at === null ? t('publish.past') : undefined}
            />
          )}
        </fieldset>
        <Textarea
          label={t('publish.note')}
          description={t('publish.noteHint')}
          maxLength={300}
          autosize={false}
          rows={2}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <div className="row end-row">
          <Button variant="default" onClick={onClose}>
            {t('common:action.cancel')}
          </Button>
          <Button type="submit" loading={publish.isPending} disabled={isUnsaid || !languages?.length}>
            {later ? t('publish.schedule') : t('publish.confirm')}
          </Button>
        </div>
      </form>
    </AppModal>
  )
}
