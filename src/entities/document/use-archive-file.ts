import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '@/api/client'
import { saveFile } from '@/api/download'
import { getArchivedFile, type ArchivedSummary } from '@/contract/archive'
import type { ArchiveFormat } from '@/domain/documents/vocabulary'
import { useProblemText } from '@/shared/i18n/use-problem-text'
import { notify } from '@/shared/lib/notify'

type Wanted = Pick<ArchivedSummary, 'id' | 'fileName'>
type Options = { format: ArchiveFormat; version?: number }

const nameIn = ({ fileName }: Wanted, format: ArchiveFormat): string =>
  format === 'ubl' ? fileName.replace(/\.pdf$/, '.xml') : fileName

/** Fetches a document's file, and hands it over or shows it beside the portal. */
export const useArchiveFile = () => {
  const { t } = useTranslation('archive')
  const problemText = useProblemText()
  const [busy, setBusy] = useState(false)

  const fetched = async (wanted: Wanted, options: Options, give: (bytes: Blob) => void): Promise<void> => {
    setBusy(true)
    try {
      give(await call(getArchivedFile, { params: { archiveId: wanted.id }, query: options }))
    } catch (error) {
      notify({ title: t('download.failed'), message: problemText(error).explanation, tone: 'bad' })
    } finally {
      setBusy(false)
    }
  }
  return {
    busy,
    download: (wanted: Wanted, options: Options): Promise<void> =>
      fetched(wanted, options, (bytes) => saveFile(bytes, nameIn(wanted, options.format))),
    /** In a tab of its own, which is opened at once: browsers stop what opens only after an answer. */
    open: (wanted: Wanted, options: Options): Promise<void> => {
      const tab = window.open('', '_blank')
      return fetched(wanted, options, (bytes) => {
        const href = URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' }))
        if (tab) tab.location.href = href
        setTimeout(() => URL.revokeObjectURL(href), 60_000)
      }).finally(() => tab?.location.href === 'about:blank' && tab.close())
    },
  }
}
