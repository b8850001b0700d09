import { useTranslation } from 'react-i18next'
import type { TextImport } from '@/contract/admin/translations/exchange'
import { useFormat } from '@/shared/i18n/use-format'
import { FileChooser } from '@/shared/ui/FileChooser'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import css from './exchange.module.css'
import { textFileEndings } from './text-file-endings'
import { ImportApply } from './ImportApply'
import { ImportIssues } from './ImportIssues'
import { ImportMeaning } from './ImportMeaning'
import { ImportOptions } from './ImportOptions'
import { ImportRows } from './ImportRows'
import { useBringFiles } from './use-bring-files'

const named = 3

/** What was found in the files, how it is understood, and what it would do. */
export function ImportLook({ brought }: { brought: TextImport }) {
  const { t } = useTranslation('translations')
  const format = useFormat()
  const { bring, pending, error } = useBringFiles(brought.id)
  const texts = brought.files.reduce((sum, file) => sum + file.texts, 0)
  const more = Math.max(brought.files.length - named, 0) + brought.moreFiles
  const names = brought.files.slice(0, named).map(({ name }) => name)
  const files = format.list([
    ...names,
    ...(more > 0 ? [t('import.moreFiles', { count: more, formatted: format.number(more) })] : []),
  ])
  const isOpen = brought.applied === null
  return (
    <div className={css.page}>
      <div className={css.found}>
        <p className="flat">
          {t('import.found', { count: texts, formatted: format.number(texts), files })}{' '}
          {isOpen && <span className="dim">{t('import.expires', { time: format.dateTime(brought.expiresAt) })}</span>}
        </p>
        {isOpen && (
          <FileChooser
            label={t('import.more')}
            accept={textFileEndings}
            multiple
            variant="default"
            pending={pending}
            onFiles={bring}
          />
        )}
      </div>
      {error && <ProblemNotice error={error} compact />}
      <ImportApply brought={brought} />
      {isOpen && (
        <>
          <ImportIssues brought={brought} />
          <ImportMeaning brought={brought} />
          <ImportOptions brought={brought} />
        </>
      )}
      {isOpen && <ImportRows brought={brought} />}
    </div>
  )
}
