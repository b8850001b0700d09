import { Button } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { saveFile } from '@/api/download'
import type { DeskMaterial } from '@/contract/admin/materials'
import { deskMaterialQueries } from '@/entities/material/desk-material.queries'
import { useFormat } from '@/shared/i18n/use-format'
import { useProblemText } from '@/shared/i18n/use-problem-text'
import { notify } from '@/shared/lib/notify'
import { Section } from '@/shared/ui/Section'
import css from './materials.module.css'

type Version = DeskMaterial['versions'][number]

/** Every file the material has had, the newest first. */
export function MaterialVersions({ versions }: Pick<DeskMaterial, 'versions'>) {
  const { t } = useTranslation('materials')
  const format = useFormat()
  const problemText = useProblemText()
  const client = useQueryClient()
  if (versions.length === 0) return null
  const take = ({ file }: Version): void =>
    void client.fetchQuery(deskMaterialQueries.file(file.id)).then(
      (bytes) => saveFile(bytes, file.name),
      (error: unknown) => notify({ title: t('download.failed'), message: problemText(error).explanation, tone: 'bad' }),
    )
  return (
    <Section title={t('versions.title')}>
      <ol className={css.versions} reversed>
        {versions.map((version) => (
          <li key={version.number}>
            <b>{t('versions.entry', { number: format.number(version.number) })}</b>
            <span className="cap">
              <bdi>{version.file.name}</bdi> · {format.bytes(version.file.size)}
            </span>
            <span className="cap">{t('desk.changedBy', { date: format.date(version.at), name: version.by })}</span>
            {version.note && <span dir="auto">{version.note}</span>}
            <span>
              <Button
                size="compact-xs"
                variant="default"
                leftSection={<IconDownload size={13} stroke={1.8} aria-hidden />}
                onClick={() => take(version)}
              >
                {t('versions.download', { number: format.number(version.number) })}
              </Button>
            </span>
          </li>
        ))}
      </ol>
    </Section>
  )
}
