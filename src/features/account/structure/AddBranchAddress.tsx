import { IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { BranchDetail } from '@/contract/branch-detail'
import { companyDetailsQueries } from '@/entities/company-details/company-details.queries'
import { lazyPart } from '@/shared/lib/lazy-part'
import { ActionButton } from '@/shared/ui/ActionButton'
import { useRefusal } from '@/shared/ui/use-refusal'

const BranchAddressDialog = lazyPart(() =>
  import('./BranchAddressDialog').then(({ BranchAddressDialog }) => BranchAddressDialog),
)

/** SET-07: a new delivery address where it is missed, at the branch that will receive goods there. */
export function AddBranchAddress({ branch }: { branch: BranchDetail }) {
  const { t } = useTranslation('structure')
  const refusal = useRefusal()
  const { data: details } = useQuery(companyDetailsQueries.current())
  const [open, setOpen] = useState(false)
  if (!details) return null
  const reason =
    refusal(branch.allowedActions.find(({ action }) => action === 'edit')) ??
    refusal(details.allowedActions.find(({ action }) => action === 'addAddress'))
  return (
    <>
      <ActionButton
        variant="default"
        size="compact-sm"
        leftSection={<IconPlus size={14} stroke={1.8} aria-hidden />}
        disabledReason={reason}
        onClick={() => setOpen(true)}
      >
        {t('delivery.add')}
      </ActionButton>
      {open && (
        <Suspense>
          <BranchAddressDialog
            branch={branch}
            country={branch.address?.country ?? details.billing.address.country}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  )
}
