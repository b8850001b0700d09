import { Button, FileButton, Textarea } from '@mantine/core'
import { IconFileUpload } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import { readOrderFile } from '@/contract/quick-order'
import { type Cells, readPasted } from '@/domain/quick-order/read-table'
import { quickOrderLimits } from '@/domain/quick-order/vocabulary'
import { Disclosure } from '@/shared/ui/Disclosure'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { BringPreview } from './BringPreview'
import { useQuickOrder } from './quick-order.store'
import css from './quick-order.module.css'

type Brought = { rows: Cells; left: number }

/** Lines from elsewhere: pasted, or out of a file. What the columns are is seen before anything is taken. */
export function BringLines() {
  const { t } = useTranslation('quickOrder')
  const isEmpty = useQuickOrder(({ lines }) => lines.length === 0)
  const [text, setText] = useState('')
  const [brought, setBrought] = useState<Brought | null>(null)
  const read = useMutation(mutation(readOrderFile))

  const handlePaste = (): void => {
    const rows = readPasted(text)
    const most = quickOrderLimits.lines + 1
    setBrought({ rows: rows.slice(0, most), left: Math.max(rows.length - most, 0) })
  }
  const handleFile = (file: File | null): void => {
    if (file) read.mutate({ body: file }, { onSuccess: setBrought })
  }
  const handleDone = (): void => {
    setBrought(null)
    setText('')
  }
  return (
    <Disclosure summary={t('bring.title')} open={isEmpty}>
      <div className={css.bring}>
        {brought === null ? (
          <>
            <Textarea
              label={t('bring.paste')}
              description={t('bring.pasteHint')}
              rows={4}
              spellCheck={false}
              value={text}
              onChange={(event) => setText(event.currentTarget.value)}
            />
            <div className="row">
              <Button variant="default" disabled={text.trim() === ''} onClick={handlePaste}>
                {t('bring.read')}
              </Button>
              <FileButton accept=".csv,.txt,.tsv,.xlsx" onChange={handleFile}>
                {(props) => (
                  <Button
                    {...props}
                    variant="default"
                    loading={read.isPending}
                    leftSection={<IconFileUpload size={15} stroke={1.7} aria-hidden />}
                  >
                    {t('bring.file')}
                  </Button>
                )}
              </FileButton>
            </div>
            {read.error && <ProblemNotice error={read.error} compact />}
          </>
        ) : (
          <BringPreview {...brought} onDone={handleDone} />
        )}
      </div>
    </Disclosure>
  )
}
