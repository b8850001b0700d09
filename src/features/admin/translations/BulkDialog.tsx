import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TextBulkAction } from '@/contract/admin/translations/text-bulk'
import { useLanguageName } from '@/entities/text/use-language-name'
import { useFormat } from '@/shared/i18n/use-format'
import { AppModal } from '@/shared/ui/AppModal'
import { BulkPreview } from './BulkPreview'
import { type BulkSelection, useBulk } from './use-bulk'
import type { Workbench } from './use-workbench'

export type BulkKind = Exclude<TextBulkAction['kind'], 'replace'>
type Props = {
  workbench: Workbench
  kind: BulkKind
  selection: BulkSelection
  onClose: () => void
  onDone: () => void
}

const likeness = [70, 80, 90, 100]

/** One act over many texts: what it needs to know, what it would do, and then doing it. */
export function BulkDialog({ workbench, kind, selection, onClose, onDone }: Props) {
  const { t } = useTranslation('translations')
  const format = useFormat()
  const nameOf = useLanguageName()
  const { languages, language, source, columns } = workbench
  const [from, setFrom] = useState(source.code)
  const [percent, setPercent] = useState(90)
  const [tags, setTags] = useState('')
  const tagList = useDeferredValue(tags)
    .split(',')
    .map((tag) => tag.trim())
    .filter(Boolean)
  const needsTags = kind === 'addTags' || kind === 'removeTags'
  const action = (): TextBulkAction =>
    kind === 'copy'
      ? { kind, from }
      : kind === 'memory'
        ? { kind, percent }
        : needsTags
          ? { kind, tags: tagList }
          : { kind }
  const isReady = !needsTags || tagList.length > 0
  const bulk = useBulk(isReady ? { selection, languages: columns, action: action() } : null, () => {
    onDone()
    onClose()
  })
  const changed = bulk.preview.data?.changed ?? 0
  return (
    <AppModal opened onClose={onClose} title={t(`bulk.act.${kind}`)} size="lg">
      <div className="stack">
        {kind === 'copy' && (
          <NativeSelect
            label={t('bulk.from')}
            description={t('bulk.onlyMissing')}
            value={from}
            data={languages
              .filter(({ code }) => code !== language.code)
              .map((one) => ({ value: one.code, label: nameOf(one) }))}
            onChange={(event) => setFrom(event.currentTarget.value)}
          />
        )}
        {kind === 'memory' && (
          <NativeSelect
            label={t('bulk.likeness')}
            description={t('bulk.onlyMissing')}
            value={String(percent)}
            data={likeness.map((value) => ({ value: String(value), label: format.percent(value / 100) }))}
            onChange={(event) => setPercent(Number(event.currentTarget.value))}
          />
        )}
        {needsTags && (
          <TextInput
            label={t('keys.tags')}
            description={t('keys.tagsHint')}
            data-autofocus
            value={tags}
            onChange={(event) => setTags(event.currentTarget.value)}
          />
        )}
        {isReady && <BulkPreview bulk={bulk} />}
        <div className="row end-row">
          <Button variant="default" onClick={onClose}>
            {t('bulk.cancel')}
          </Button>
          <Button
            color={kind === 'deleteKeys' || kind === 'clear' ? 'var(--p-bad-solid)' : undefined}
            disabled={changed === 0}
            loading={bulk.pending}
            onClick={bulk.run}
          >
            {t('bulk.do', { count: changed, formatted: format.number(changed) })}
          </Button>
        </div>
      </div>
    </AppModal>
  )
}
