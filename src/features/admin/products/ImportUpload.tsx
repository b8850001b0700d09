import { Button } from '@mantine/core'
import { IconFileSpreadsheet } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type DragEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import { createProductImport, importLimits } from '@/contract/admin/product-imports'
import { importTargets } from '@/domain/products/import-columns'
import { useFormat } from '@/shared/i18n/use-format'
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
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
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
  const handleDrop = (event: DragEvent): void => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files[0])
  }
  return (
    <div className={css.upload}>
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
        <IconFileSpreadsheet size={36} stroke={1.2} aria-hidden />
        <p className="flat">{t('import.drop')}</p>
        <Button loading={bring.isPending} onClick={() => input.current?.click()}>
          {t('import.choose')}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".csv,text/csv"
          aria-label={t('import.choose')}
          onChange={(event) => {
            take(event.currentTarget.files?.[0])
            event.currentTarget.value = ''
          }}
        />
        <p className="cap flat">
          {t('import.limits', { size: format.bytes(importLimits.maxBytes), rows: format.number(importLimits.records) })}
        </p>
      </div>
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
