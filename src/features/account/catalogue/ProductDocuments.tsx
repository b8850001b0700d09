import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { IconFileDownload } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { call } from '@/api/client'
import { saveFile } from '@/api/download'
import { downloadProductDocument, type ProductPage } from '@/contract/products-page'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { Section } from '@/shared/ui/Section'
import css from './product.module.css'

type Document = ProductPage['documents'][number]

/** Data sheets, manuals and certificates. */
export function ProductDocuments({ product: { documents } }: { product: ProductPage }) {
  const { t } = useTranslation(['catalogue', 'common'])
  const download = useMutation({
    mutationFn: async ({ fileId, name }: Document) =>
      saveFile(await call(downloadProductDocument, { params: { fileId } }), name),
  })
  if (documents.length === 0) return null
  return (
    <Section title={t('documents.title')}>
      <ul className={css.documents}>
        {documents.map((document) => (
          <li key={document.fileId}>
            <Button
              variant="subtle"
              size="xs"
              loading={download.isPending && download.variables.fileId === document.fileId}
              leftSection={<IconFileDownload size={16} stroke={1.6} aria-hidden />}
              onClick={() => download.mutate(document)}
            >
              {t(`documents.kind.${document.kind}`)}
            </Button>
            <span className="cap">
              <bdi>{document.name}</bdi>
              {document.language && <> · {t(`common:language.${document.language}`)}</>}
            </span>
          </li>
        ))}
      </ul>
      {download.error && <ProblemNotice error={download.error} compact />}
    </Section>
  )
}
