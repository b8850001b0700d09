import { IconDownload } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '@/api/client'
import { saveFile } from '@/api/download'
import { getStatementFile } from '@/contract/statement'
import type { StatementQuery } from '@/contract/statement-list'
import { fileQuery } from '@/api/file-query'
import { PreviewButton } from '@/entities/document/PreviewButton'
import { useProblemText } from '@/shared/i18n/use-problem-text'
import { notify } from '@/shared/lib/notify'
import { ActionButton } from '@/shared/ui/ActionButton'

/** The statement on paper, in the reader's language. */
export function StatementPdf({ search: { from, to, currency } }: { search: StatementQuery }) {
  const { t } = useTranslation('statement')
  const problemText = useProblemText()
  const [busy, setBusy] = useState(false)
  const handleDownload = async (): Promise<void> => {
    setBusy(true)
    try {
      saveFile(await call(getStatementFile, { query: { from, to, currency } }), t('pdf.name'))
    } catch (error) {
      notify({ title: t('pdf.failed'), message: problemText(error).explanation, tone: 'bad' })
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      <PreviewButton
        title={t('title')}
        fileName={t('pdf.name')}
        file={fileQuery(getStatementFile, { query: { from, to, currency } })}
      />
      <ActionButton
        variant="default"
        loading={busy}
        leftSection={<IconDownload size={15} stroke={1.7} aria-hidden />}
        onClick={() => void handleDownload()}
      >
        {t('pdf.download')}
      </ActionButton>
    </>
  )
}
