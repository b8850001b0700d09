import { Button, Checkbox, TextInput } from '@mantine/core'
import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguageName } from '@/entities/text/use-language-name'
import { useFormat } from '@/shared/i18n/use-format'
import { AppModal } from '@/shared/ui/AppModal'
import { BulkPreview } from './BulkPreview'
import bulkCss from './bulk.module.css'
import { type BulkSelection, everythingFound, useBulk } from './use-bulk'
import type { Workbench } from './use-workbench'

type Props = { workbench: Workbench; selection?: BulkSelection; onClose: () => void }

const options = ['matchCase', 'wholeWord', 'inTokens'] as const

/** Find and replace over the texts picked, or over all the list is narrowed to; placeholders are left alone. */
export function ReplaceDialog({ workbench, selection, onClose }: Props) {
  const { t } = useTranslation('translations')
  const format = useFormat()
  const nameOf = useLanguageName()
  const [typed, setTyped] = useState({ find: '', replacement: '', matchCase: true, wholeWord: false, inTokens: false })
  const action = useDeferredValue(typed)
  const bulk = useBulk(
    action.find === ''
      ? null
      : {
          selection: selection ?? everythingFound(workbench),
          languages: workbench.columns,
          action: { kind: 'replace', ...action },
        },
    onClose,
  )
  const changed = action.find === '' ? 0 : (bulk.preview.data?.changed ?? 0)
  const names = workbench.columns.map((code) => nameOf(workbench.languages.find((each) => each.code === code) ?? code))
  return (
    <AppModal opened onClose={onClose} title={t('replace.title')} size="lg">
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault()
          if (changed > 0 && typed === action) bulk.run()
        }}
      >
        <p className="flat dim">{t('replace.where', { languages: format.list(names) })}</p>
        <div className={bulkCss.pair}>
          <TextInput
            label={t('replace.find')}
            data-autofocus
            value={typed.find}
            maxLength={200}
            onChange={(event) => setTyped({ ...typed, find: event.currentTarget.value })}
          />
          <TextInput
            label={t('replace.with')}
            value={typed.replacement}
            maxLength={200}
            onChange={(event) => setTyped({ ...typed, replacement: event.currentTarget.value })}
          />
        </div>
        <div className="row">
          {options.map((option) => (
            <Checkbox
              key={option}
              label={t(`replace.${option}`)}
              checked={typed[option]}
              onChange={(event) => setTyped({ ...typed, [option]: event.currentTarget.checked })}
            />
          ))}
        </div>
        {action.find !== '' && <BulkPreview bulk={bulk} />}
        <div className="row end-row">
          <Button variant="default" onClick={onClose}>
            {t('bulk.cancel')}
          </Button>
          <Button type="submit" disabled={changed === 0 || typed !== action} loading={bulk.pending}>
            {t('replace.do', { count: changed, formatted: format.number(changed) })}
          </Button>
        </div>
      </form>
    </AppModal>
  )
}
