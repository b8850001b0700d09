import { IconFileImport } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { exchangeLimits } from '@/domain/translations/exchange'
import { useFormat } from '@/shared/i18n/use-format'
import { DropZone } from '@/shared/ui/DropZone'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import css from './exchange.module.css'
import { textFileEndings } from './text-file-endings'
import { useBringFiles } from './use-bring-files'

/** The first step: files of any kind texts travel in. */
export function ImportUpload() {
  const { t } = useTranslation('translations')
  const format = useFormat()
  const { bring, tooLarge, pending, error } = useBringFiles(null)
  const size = format.bytes(exchangeLimits.fileBytes)
  return (
    <div className={css.page}>
      <DropZone
        icon={IconFileImport}
        text={t('import.drop')}
        label={t('import.choose')}
        accept={textFileEndings}
        multiple
        pending={pending}
        onFiles={bring}
      >
        <p className="cap flat">{t('import.limits', { size })}</p>
      </DropZone>
      {tooLarge !== null && (
        <p className={css.error} role="alert">
          {t('import.tooLarge', { name: tooLarge, size })}
        </p>
      )}
      {error && <ProblemNotice error={error} />}
    </div>
  )
}
