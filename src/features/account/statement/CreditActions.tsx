import { IconCreditCard, IconDownload, IconFileTypeXml } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { CreditDetail } from '@/contract/statement'
import { archiveQueries } from '@/entities/document/archive.queries'
import { PreviewButton } from '@/entities/document/PreviewButton'
import { useArchiveFile } from '@/entities/document/use-archive-file'
import { useCan } from '@/features/session/use-session'
import { ActionButton } from '@/shared/ui/ActionButton'
import { LinkButton } from '@/shared/ui/LinkButton'

/** The paper of a credit memo, and the way to use what is left. */
export function CreditActions({ credit: { id, number, archived, usable } }: { credit: CreditDetail }) {
  const { t } = useTranslation(['statement', 'archive'])
  const { busy, download } = useArchiveFile()
  const mayPay = useCan('invoices.pay')
  return (
    <>
      {archived && (
        <PreviewButton
          title={t('archive:detail.title', { kind: t('archive:kind.creditMemo'), number })}
          fileName={archived.fileName}
          file={archiveQueries.file(archived.id)}
        />
      )}
      {archived?.formats.map((format) => (
        <ActionButton
          key={format}
          variant="default"
          loading={busy}
          leftSection={
            format === 'ubl' ? (
              <IconFileTypeXml size={15} stroke={1.7} aria-hidden />
            ) : (
              <IconDownload size={15} stroke={1.7} aria-hidden />
            )
          }
          onClick={() => void download(archived, { format })}
        >
          {t(`archive:download.${format}`)}
        </ActionButton>
      ))}
      {mayPay && usable.amount > 0 && (
        <LinkButton
          to="/account/invoices/pay"
          search={{ credit: [id] }}
          leftSection={<IconCreditCard size={15} stroke={1.8} aria-hidden />}
        >
          {t('credits.useIt')}
        </LinkButton>
      )}
    </>
  )
}
