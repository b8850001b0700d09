import { Button } from '@mantine/core'
import { IconFileTypePdf } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '@/api/client'
import { saveFile } from '@/api/download'
import { getReturnSlip, type ReturnDetail } from '@/contract/return-records'
import { useProblemText } from '@/shared/i18n/use-problem-text'
import { notify } from '@/shared/lib/notify'

/** The slip for the parcel, with the number to scan. */
export function SlipButton({ detail: { id, number, status } }: { detail: ReturnDetail }) {
  const { t } = useTranslation('returns')
  const problemText = useProblemText()
  const [busy, setBusy] = useState(false)
  if (status === 'cancelled' || status === 'denied') return null
  const handleDownload = async (): Promise<void> => {
    setBusy(true)
    try {
      saveFile(await call(getReturnSlip, { params: { returnId: id } }), `${number.replaceAll('/', '-')}.pdf`)
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
      leftSection={<IconFileTypePdf size={16} stroke={1.5} aria-hidden />}
      loading={busy}
      onClick={() => void handleDownload()}
    >
      {t('detail.send.slip')}
    </Button>
  )
}
