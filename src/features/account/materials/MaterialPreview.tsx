import { Button } from '@mantine/core'
import { IconDownload, IconExternalLink } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Material } from '@/contract/materials'
import { useFormat } from '@/shared/i18n/use-format'
import { AppModal } from '@/shared/ui/AppModal'
import { MaterialFacts } from './MaterialFacts'
import { MaterialPicture } from './MaterialPicture'
import css from './materials.module.css'
import { useMaterialFile } from './use-material-file'

/** A material large; what has pages is opened beside the portal, in the browser's own reader. */
export function MaterialPreview({ material, onClose }: { material: Material; onClose: () => void }) {
  const { t } = useTranslation('materials')
  const format = useFormat()
  const { busy, download, open } = useMaterialFile(material)
  const { title, description, file, validTo } = material
  return (
    <AppModal opened onClose={onClose} title={<bdi dir="auto">{title}</bdi>} size="lg">
      <div className="stack">
        <MaterialPicture material={material} className={css.large} alt={title} />
        {description && (
          <p className="flat" dir="auto">
            {description}
          </p>
        )}
        <MaterialFacts
          material={material}
          more={[
            file && file.version > 1 ? t('version', { number: format.number(file.version) }) : null,
            validTo && t('validTo', { date: format.date(validTo) }),
          ]}
        />
        <div className="row">
          <Button
            leftSection={<IconDownload size={15} stroke={1.8} aria-hidden />}
            loading={busy}
            onClick={() => void download()}
          >
            {t('download.label')}
          </Button>
          {file?.type === 'application/pdf' && (
            <Button
              variant="default"
              leftSection={<IconExternalLink size={15} stroke={1.8} aria-hidden />}
              disabled={busy}
              onClick={() => void open()}
            >
              {t('preview.open')}
            </Button>
          )}
        </div>
      </div>
    </AppModal>
  )
}
