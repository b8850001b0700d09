import { locales } from '@/domain/locales'
import { ActionIcon, Button, TextInput } from '@mantine/core'
import { IconArrowLeft, IconArrowRight, IconTrash } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { call } from '@/api/client'
import { pictureUpload, productLimits, uploadProductFile } from '@/contract/admin/products'
import { productTextLimits } from '@/contract/admin/product-value'
import type { ProductFileId } from '@/domain/ids'
import { catalogueQueries } from '@/entities/catalogue/catalogue.queries'
import { useFormat } from '@/shared/i18n/use-format'
import { FileUpload } from '@/shared/ui/FileUpload'
import { Section } from '@/shared/ui/Section'
import { FieldError } from './FieldError'
import { ProductPhoto } from './ProductPhoto'
import css from './products.module.css'
import { reducePicture } from './reduce-picture'
import { SectionHistory } from './SectionHistory'
import type { SectionProps } from './use-product-form'
import { isLocked, ValueOrigin } from './ValueOrigin'

/** What a camera makes: it is reduced before it travels. */
const largestOriginal = 40_000_000

/** Pictures in their order, the first is the main one, each with words for those who do not see it. */
export function PicturesSection({ form, product, readOnly }: SectionProps & { readOnly: boolean }) {
  const { t } = useTranslation('products')
  const format = useFormat()
  const client = useQueryClient()
  const { pictures } = form.values
  const locked = isLocked(product, 'pictures')
  const set = (next: typeof pictures) => form.setValue('pictures', next)
  const move = (from: number, to: number) => {
    const next = [...pictures]
    next.splice(to, 0, ...next.splice(from, 1))
    set(next)
  }
  const upload = async (original: File) => {
    const file = await reducePicture(original, pictureUpload.maxBytes)
    const { id, name, size } = await call(uploadProductFile, {
      params: { productId: product.id },
      query: { name: file.name.slice(-120), use: 'picture' },
      body: file,
    })
    client.setQueryData(catalogueQueries.file(id).queryKey, file)
    return { id, name, size }
  }
  return (
    <Section title={t('section.pictures')} more={<SectionHistory product={product} of="pictures" />}>
      <div className="stack">
        {pictures.length === 0 && <p className="dim flat">{t('pictures.none')}</p>}
        <ol className={css.pictures}>
          {pictures.map(({ fileId, alt }, place) => {
            const title = t('pictures.place', { place: format.number(place + 1) })
            return (
              <li key={fileId}>
                <fieldset className={css.picture} disabled={locked}>
                  <legend className="sr">{title}</legend>
                  <ProductPhoto fileId={fileId} alt={alt.en} />
                  {place === 0 && <span className={css.main}>{t('pictures.main')}</span>}
                  {locales.map((language) => (
                    <TextInput
                      key={language}
                      size="xs"
                      label={t('pictures.alt', { language: t(`language.${language}`) })}
                      lang={language}
                      dir="auto"
                      maxLength={productTextLimits.alt}
                      value={alt[language]}
                      onChange={({ currentTarget: { value } }) =>
                        set(
                          pictures.map((picture, at) =>
                            at === place ? { fileId, alt: { ...picture.alt, [language]: value } } : picture,
                          ),
                        )
                      }
                    />
                  ))}
                  {!readOnly && !locked && (
                    <div className={css.tools}>
                      <ActionIcon
                        variant="subtle"
                        color="gray"
                        aria-label={t('pictures.earlier', { picture: title })}
                        disabled={place === 0}
                        onClick={() => move(place, place - 1)}
                      >
                        <IconArrowLeft className="flip" size={16} aria-hidden />
                      </ActionIcon>
                      <ActionIcon
                        variant="subtle"
                        color="gray"
                        aria-label={t('pictures.later', { picture: title })}
                        disabled={place === pictures.length - 1}
                        onClick={() => move(place, place + 1)}
                      >
                        <IconArrowRight className="flip" size={16} aria-hidden />
                      </ActionIcon>
                      {place > 0 && (
                        <Button size="compact-xs" variant="subtle" onClick={() => move(place, 0)}>
                          {t('pictures.makeMain')}
                        </Button>
                      )}
                      <ActionIcon
                        variant="subtle"
                        color="gray"
                        aria-label={t('pictures.remove', { picture: title })}
                        onClick={() => set(pictures.filter((_, at) => at !== place))}
                      >
                        <IconTrash size={16} stroke={1.7} aria-hidden />
                      </ActionIcon>
                    </div>
                  )}
                </fieldset>
              </li>
            )
          })}
        </ol>
        <FieldError error={form.errors.pictures} />
        {!readOnly && !locked && (
          <FileUpload
            label={t('pictures.upload')}
            hint={t('pictures.hint', { count: productLimits.pictures })}
            types={pictureUpload.types}
            maxBytes={largestOriginal}
            maxFiles={productLimits.pictures - pictures.length}
            value={[]}
            onChange={(added) => {
              const name = {
                en: form.values.nameEn,
                pl: form.values.namePl,
                de: form.values.nameDe,
                ar: form.values.nameAr,
              }
              set([...pictures, ...added.map(({ id }) => ({ fileId: id as ProductFileId, alt: name }))])
            }}
            upload={upload}
          />
        )}
        <ValueOrigin form={form} product={product} of="pictures" />
      </div>
    </Section>
  )
}
