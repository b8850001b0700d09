import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/i18n/use-format'
import { zipDocuments, type ZipEntry } from './zip-documents'

export type ZippedDocument = {
  kind: string
  number: string
  issuedOn: string | null
  orderNumber: string | null
  fileName: string
  load: ZipEntry['load']
}

/** Hands over many documents as one ZIP; the panel of exports shows how far it is. */
export const useDocumentZip = (): ((documents: readonly ZippedDocument[]) => void) => {
  const { t } = useTranslation('archive')
  const format = useFormat()
  return (documents) =>
    zipDocuments({
      name: `${t('download.zipName')} ${new Date(format.now()).toISOString().slice(0, 10)}`,
      contents: {
        name: t('download.contents'),
        heads: [
          t('list.columns.kind'),
          t('list.columns.document'),
          t('list.columns.issuedOn'),
          t('list.columns.order'),
          t('list.columns.files'),
        ],
        missing: t('download.missing'),
      },
      entries: documents.map(({ kind, number, issuedOn, orderNumber, fileName, load }) => ({
        fileName,
        cells: [kind, number, issuedOn ?? '', orderNumber ?? ''],
        load,
      })),
    })
}
