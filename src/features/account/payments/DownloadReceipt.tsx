import { Button } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '@/api/client'
import { saveFile } from '@/api/download'
import { getReceiptFile, type PaymentDetail } from '@/contract/payments'
import { useProblemText } from '@/shared/i18n/use-problem-text'
import { notify } from '@/shared/lib/notify'

/** The receipt as a PDF, in the reader's language. */
export function DownloadReceipt({ payment: { id, number } }: { payment: PaymentDetail }) {
  const { t } = useTranslation('payments')
  const problemText = useProblemText()
  const [busy, setBusy] = useState(false)
  const handleDownload = async (): Promise<void> => {
    setBusy(true)
    try {
      saveFile(await call(getReceiptFile, { params: { paymentId: id } }), t('receipt.fileName', { number }))
    } catch (error) {
      const { title, explanation } = problemText(error)
      notify({ title, message: explanation, tone: 'bad' })
    } finally {
      setBusy(false)
    }
  }
  return (
    <Button
      variant="default"
      loading={busy}
      leftSection={<IconDownload size={15} stroke={1.8} aria-hidden />}
      onClick={() => void handleDownload()}
    >
      {t('receipt.download')}
    </Button>
  )
}
