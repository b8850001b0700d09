import { Button } from '@mantine/core'
import { IconDownload, IconEye, IconPlayerPlay } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Material } from '@/contract/materials'
import { useFormat } from '@/shared/i18n/use-format'
import { ExternalLink } from '@/shared/ui/ExternalLink'
import { Tag } from '@/shared/ui/Tag'
import { MaterialFacts } from './MaterialFacts'
import { MaterialPicture } from './MaterialPicture'
import css from './materials.module.css'
import { useMaterialFile } from './use-material-file'

/** A material at a glance, to look at, to take or to watch. */
export function MaterialCard({ material, onPreview }: { material: Material; onPreview: () => void }) {
  const { t } = useTranslation('materials')
  const format = useFormat()
  const { busy, download } = useMaterialFile(material)
  const { kind, title, description, file, video, validTo } = material
  return (
    <li className={css.card}>
      <MaterialPicture material={material} className={css.photo} />
      <div className={css.cardText}>
        <span>
          <Tag>{t(`kind.${kind}`)}</Tag>
        </span>
        <h2 className={css.title}>
          <bdi dir="auto">{title}</bdi>
        </h2>
        <MaterialFacts material={material} />
        {description && (
          <p className={css.words} dir="auto">
            {description}
          </p>
        )}
        {validTo && <p className="cap">{t('validTo', { date: format.date(validTo) })}</p>}
      </div>
      <div className={css.cardFoot}>
        {video ? (
          <ExternalLink href={video}>
            <IconPlayerPlay size={15} stroke={1.7} aria-hidden /> {t('watch')}
          </ExternalLink>
        ) : (
          <Button
            size="xs"
            leftSection={<IconDownload size={14} stroke={1.8} aria-hidden />}
            loading={busy}
            aria-label={t('download.of', { title })}
            onClick={() => void download()}
          >
            {t('download.label')}
          </Button>
        )}
        {file && (
          <Button
            size="xs"
            variant="default"
            leftSection={<IconEye size={14} stroke={1.8} aria-hidden />}
            aria-label={t('preview.of', { title })}
            onClick={onPreview}
          >
            {t('preview.label')}
          </Button>
        )}
      </div>
    </li>
  )
}
