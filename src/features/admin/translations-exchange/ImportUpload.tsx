import { IconFileImport } from '@tabler/icons-react'
import { type DragEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { exchangeLimits } from '@/domain/translations/exchange'
import { useFormat } from '@/shared/i18n/use-format'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import css from './exchange.module.css'
import { FileChooser } from './FileChooser'
import { useBringFiles } from './use-bring-files'

/** The first step: files of any kind texts travel in. */
export function ImportUpload() {
  const { t } = useTranslation('translations')
  const format = useFormat()
  const [over, setOver] = useState(false)
  const { bring, tooLarge, pending, error } = useBringFiles(null)
  const size = format.bytes(exchangeLimits.fileBytes)
  const handleDrop = (event: DragEvent): void => {
    event.preventDefault()
    setOver(false)
    bring([...event.dataTransfer.files])
  }
  return (
    <div className={css.page}>
      <div
        className={css.drop}
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={handleDrop}
      >
        <IconFileImport size={36} stroke={1.2} aria-hidden />
        <p className="flat">{t('import.drop')}</p>
        <FileChooser label={t('import.choose')} pending={pending} onFiles={bring} />
        <p className="cap flat">{t('import.limits', { size })}</p>
      </div>
      {tooLarge !== null && (
        <p className={css.error} role="alert">
          {t('import.tooLarge', { name: tooLarge, size })}
        </p>
      )}
      {error && <ProblemNotice error={error} />}
    </div>
  )
}
