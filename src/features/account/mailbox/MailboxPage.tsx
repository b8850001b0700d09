import { IconPencilPlus } from '@tabler/icons-react'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { MailListQuery } from '@/contract/mailbox-list'
import { MailTable } from '@/entities/mailbox/MailTable'
import { GroupFilters } from '@/shared/ui/GroupFilters'
import { Can } from '@/features/session/Can'
import { useTableSearch } from '@/shared/lib/use-table-search'
import { LinkButton } from '@/shared/ui/LinkButton'

const routeApi = getRouteApi('/account/_gate/mailbox/')

export function MailboxPage() {
  const { t } = useTranslation('mailbox')
  const table = useTableSearch<MailListQuery>(routeApi)
  return (
    <MailTable
      side="account"
      table={table}
      Filters={GroupFilters}
      sub={t('sub.account')}
      actions={
        <Can permission="mailbox.send">
          <LinkButton to="/account/mailbox/new" leftSection={<IconPencilPlus size={15} stroke={1.8} aria-hidden />}>
            {t('new')}
          </LinkButton>
        </Can>
      }
    />
  )
}
