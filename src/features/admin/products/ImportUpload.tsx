import { IconFileSpreadsheet } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import { createProductImport, importLimits } from '@/contract/admin/product-imports'
import { importTargets } from '@/domain/products/import-columns'
import { useFormat } from '@/shared/i18n/use-format'
import { DropZone } from '@/shared/ui/DropZone'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { Section } from '@/shared/ui/Section'
import css from './products.module.css'
import { useValueName } from './use-value-name'

/** The first step: a file, and which columns of it are understood. */
export function ImportUpload() {
  const { t } = useTranslation('products')
  const format = useFormat()
  const name = useValueName()
  const navigate = useNavigate()
  const [tooLarge, setTooLarge] = useState(false)
  const bring = useMutation(mutation(createProductImport))
  const take = (file: File | undefined): void => {
    if (!file || bring.isPending) return
    setTooLarge(file.size > importLimits.maxBytes)
    if (file.size > importLimits.maxBytes) return
    bring.mutate(
      { query: { name: file.name.slice(-120) }, body: file },
      { onSuccess: ({ id }) => void navigate({ to: '/admin/products/import', search: { file: id } }) },
    )
  }
  return (
    <div className={css.upload}>
      <DropZone
        icon={IconFileSpreadsheet}
        text={t('import.drop')}
        label={t('import.choose')}
        accept=".csv,text/csv"
        pending={bring.isPending}
        onFiles={([file]) => take(file)}
      >
        <p className="cap flat">
          {t('import.limits', { size: format.bytes(importLimits.maxBytes), rows: format.number(importLimits.records) })}
        </p>
      </DropZone>
      {tooLarge && (
        <p className={css.error} role="alert">
          {t('import.tooLarge', { size: format.bytes(importLimits.maxBytes) })}
        </p>
      )}
      {bring.error && <ProblemNotice error={bring.error} />}
      <Section title={t('import.columns')}>
        <p className="dim flat">{t('import.columnsHint')}</p>
        <ul className={css.targets}>
          {importTargets.map((target) => (
            <li key={target}>
              <code dir="ltr" lang="en">
                {target}
              </code>{' '}
              <span className="dim">{name.value(target)}</span>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  )
}
