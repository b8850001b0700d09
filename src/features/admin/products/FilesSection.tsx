import { locales } from '@/domain/locales'
import { ActionIcon, NativeSelect, TextInput } from '@mantine/core'
import { IconDownload, IconTrash } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { call } from '@/api/client'
import { saveFile } from '@/api/download'
import { fileUpload, productLimits, uploadProductFile } from '@/contract/admin/products'
import { type ProductFileKind, productFileKinds } from '@/domain/products/fields'
import type { ProductFileId } from '@/domain/ids'
import { catalogueQueries } from '@/entities/catalogue/catalogue.queries'
import { useFormat } from '@/shared/i18n/use-format'
import { FileUpload } from '@/shared/ui/FileUpload'
import { Section } from '@/shared/ui/Section'
import { FieldError } from './FieldError'
import css from './products.module.css'
import { SectionHistory } from './SectionHistory'
import type { SectionProps } from './use-product-form'

/** Data sheets, manuals and certificates, for one language or for all. */
export function FilesSection({ form, product, readOnly }: SectionProps & { readOnly: boolean }) {
  const { t } = useTranslation('products')
  const format = useFormat()
  const client = useQueryClient()
  const { files } = form.values
  type Link = (typeof files)[number]
  const set = (next: Link[]) => form.setValue('files', next)
  const change = (place: number, next: Partial<Link>) =>
    set(files.map((file, at) => (at === place ? { ...file, ...next } : file)))
  return (
    <Section title={t('section.files')} more={<SectionHistory product={product} of="files" />}>
      <div className="stack">
        {files.length === 0 && <p className="dim flat">{t('files.none')}</p>}
        {files.map((file, place) => (
          <fieldset key={file.fileId} className={css.file}>
            <legend className="sr">{file.name}</legend>
            <TextInput
              label={t('files.title')}
              maxLength={120}
              value={file.title}
              onChange={(event) => change(place, { title: event.currentTarget.value })}
            />
            <NativeSelect
              label={t('files.kind')}
              value={file.kind}
              data={productFileKinds.map((kind) => ({ value: kind, label: t(`fileKind.${kind}`) }))}
              onChange={(event) => change(place, { kind: event.currentTarget.value as ProductFileKind })}
            />
            <NativeSelect
              label={t('files.language')}
              value={file.language ?? ''}
              data={[
                { value: '', label: t('files.anyLanguage') },
                ...locales.map((value) => ({ value, label: t(`language.${value}`) })),
              ]}
              onChange={(event) => change(place, { language: (event.currentTarget.value || null) as Link['language'] })}
            />
            <span className="cap">
              <bdi>{file.name}</bdi> · {format.bytes(file.size)}
            </span>
            <div className={css.tools}>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={t('files.download', { name: file.name })}
                onClick={() =>
                  void client.fetchQuery(catalogueQueries.file(file.fileId)).then((bytes) => saveFile(bytes, file.name))
                }
              >
                <IconDownload size={16} stroke={1.7} aria-hidden />
              </ActionIcon>
              {!readOnly && (
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={t('files.remove', { name: file.name })}
                  onClick={() => set(files.filter((_, at) => at !== place))}
                >
                  <IconTrash size={16} stroke={1.7} aria-hidden />
                </ActionIcon>
              )}
            </div>
          </fieldset>
        ))}
        <FieldError error={form.errors.files} />
        {!readOnly && (
          <FileUpload
            label={t('files.upload')}
            types={fileUpload.types}
            maxBytes={fileUpload.maxBytes}
            maxFiles={productLimits.files - files.length}
            value={[]}
            onChange={(added) =>
              set([
                ...files,
                ...added.map(({ id, name, size }): Link => {
                  const title = name.replace(/\.[^.]*$/u, '')
                  return { fileId: id as ProductFileId, kind: 'other', title, language: null, name, size, type: '' }
                }),
              ])
            }
            upload={async (file) =>
              call(uploadProductFile, {
                params: { productId: product.id },
                query: { name: file.name.slice(-120), use: 'file' },
                body: file,
              })
            }
          />
        )}
      </div>
    </Section>
  )
}
