import { Button, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { call } from '@/api/client'
import { type DeskMaterial, uploadMaterialFile } from '@/contract/admin/materials'
import { materialCoverUpload, materialLimits, materialUpload } from '@/domain/materials/vocabulary'
import { useFormat } from '@/shared/i18n/use-format'
import { FileUpload } from '@/shared/ui/FileUpload'
import { Section } from '@/shared/ui/Section'
import css from './materials.module.css'
import type { MaterialForm } from './material-form'

const send = (use: 'file' | 'cover') => (file: File) =>
  call(uploadMaterialFile, { query: { name: file.name.slice(-120), use }, body: file })

/** The file, or the address of a film, and the picture that is shown of it. */
export function MaterialFileFields({ form, material }: { form: MaterialForm; material: DeskMaterial | null }) {
  const { t } = useTranslation('materials')
  const format = useFormat()
  const { fileId: file, coverId: cover, kind } = form.values
  const current = material?.file ?? null
  const isNew = file !== null && file.id !== current?.id
  const fault = form.field('fileId').error
  return (
    <Section title={t('form.file')}>
      <div className="stack">
        {kind === 'video' ? (
          <TextInput
            label={t('form.video')}
            description={t('form.videoHint')}
            required
            dir="ltr"
            inputMode="url"
            maxLength={materialLimits.video}
            {...form.field('video')}
          />
        ) : (
          <>
            {current && (
              <p className="flat">
                <bdi>
                  {t('form.currentFile', {
                    number: format.number(material?.fileVersion ?? 1),
                    name: current.name,
                    size: format.bytes(current.size),
                  })}
                </bdi>
              </p>
            )}
            <FileUpload
              label={current ? t('form.uploadNext') : t('form.upload')}
              types={materialUpload.types}
              maxBytes={materialUpload.maxBytes}
              maxFiles={1}
              value={isNew ? [file] : []}
              onChange={(files) => form.setValue('fileId', files.at(-1) ?? current)}
              upload={send('file')}
            />
            {fault && (
              <p className={css.fault} role="alert" data-invalid-group tabIndex={-1}>
                {fault}
              </p>
            )}
            {current && isNew && (
              <TextInput
                label={t('form.note')}
                description={t('form.noteHint')}
                maxLength={materialLimits.note}
                {...form.field('note')}
              />
            )}
          </>
        )}
        <FileUpload
          label={t('form.cover')}
          hint={t('form.coverHint')}
          types={materialCoverUpload.types}
          maxBytes={materialCoverUpload.maxBytes}
          maxFiles={1}
          value={cover && cover.id !== material?.cover?.id ? [cover] : []}
          onChange={(files) => form.setValue('coverId', files.at(-1) ?? null)}
          upload={send('cover')}
        />
        {cover && cover.id === material?.cover?.id && (
          <p className="row flat">
            <bdi>{cover.name}</bdi>
            <Button size="compact-xs" variant="default" onClick={() => form.setValue('coverId', null)}>
              {t('form.removeCover')}
            </Button>
          </p>
        )}
      </div>
    </Section>
  )
}
