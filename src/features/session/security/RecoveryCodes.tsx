import { Button } from '@mantine/core'
import { IconCopy, IconDownload } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { notify } from '@/shared/lib/notify'
import css from './security.module.css'

/** The recovery codes, this once: to be copied, saved or printed. */
export function RecoveryCodes({ codes, onKept }: { codes: readonly string[]; onKept: () => void }) {
  const { t } = useTranslation('settings')
  const text = codes.join('\n')
  const list = useRef<HTMLUListElement>(null)
  // Read out at once: the step before took the focus with it.
  useEffect(() => list.current?.focus(), [])

  const handleCopy = async (): Promise<void> => {
    await navigator.clipboard.writeText(text)
    notify({ title: t('secondFactor.copied') })
  }
  const handleDownload = (): void => {
    const address = URL.createObjectURL(new Blob([`${text}\n`], { type: 'text/plain' }))
    const link = Object.assign(document.createElement('a'), { href: address, download: t('secondFactor.file') })
    link.click()
    URL.revokeObjectURL(address)
  }
  return (
    <div className="stack">
      <p className="flat">{t('secondFactor.codesText')}</p>
      <ul ref={list} tabIndex={-1} className={css.codes} aria-label={t('secondFactor.codes')} dir="ltr">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div className="row">
        <Button
          variant="default"
          size="xs"
          leftSection={<IconCopy size={14} aria-hidden />}
          onClick={() => void handleCopy()}
        >
          {t('secondFactor.copyCodes')}
        </Button>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconDownload size={14} aria-hidden />}
          onClick={handleDownload}
        >
          {t('secondFactor.download')}
        </Button>
      </div>
      <div className="row end-row">
        <Button onClick={onKept}>{t('secondFactor.kept')}</Button>
      </div>
    </div>
  )
}
