import { NativeSelect, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiProblem } from '@/api/problem'
import type { UserId } from '@/domain/ids'
import { allPermissions, type Permission, permissions, type Side } from '@/domain/permissions/catalogue'
import { capitalized } from '@/shared/i18n/capitalized'
import { useFormat } from '@/shared/i18n/use-format'
import { usePermissionName } from '@/shared/i18n/use-permission-name'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { SkeletonText } from '@/shared/ui/Skeletons'
import { AccessChain } from './AccessChain'
import { accessQueries } from './access.queries'
import css from './access.module.css'

const pauseMs = 300

type Props = {
  userId: UserId
  side: Side
  /** Where the page keeps the choice in its address; otherwise the part keeps it itself. */
  permission?: Permission
  onPermission?: (permission: Permission) => void
}

/** "Why can, why can't": choose an action, and a record if one wants, and see every step that decides. */
export function AccessExplainer({ userId, side, permission, onPermission }: Props) {
  const { t } = useTranslation('access')
  const nameOf = usePermissionName()
  const { locale } = useFormat()
  const offered = allPermissions.filter((name) => permissions[name].side === side)
  const [own, setOwn] = useState<Permission>(side === 'account' ? 'orders.create' : 'orderDesk.view')
  const asked = permission && permissions[permission].side === side ? permission : own
  const [record, setRecord] = useState('')
  const [number] = useDebouncedValue(record.trim(), pauseMs)
  const question = { userId, permission: asked, record: number || undefined }
  const result = useQuery(
    side === 'account' ? accessQueries.ofAccount(question) : accessQueries.ofAdministrator(question),
  )
  const isUnknown = ApiProblem.is(result.error, 'request/invalid')
  return (
    <>
      <div className={css.question}>
        <NativeSelect
          label={t('action')}
          value={asked}
          data={offered.map((name) => ({ value: name, label: capitalized(nameOf(name), locale) }))}
          onChange={(event) => {
            const next = event.currentTarget.value as Permission // the options above are all there are
            setOwn(next)
            onPermission?.(next)
          }}
        />
        <TextInput
          label={t('record')}
          description={t('recordHint')}
          value={record}
          maxLength={40}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          dir="ltr"
          autoComplete="off"
          error={isUnknown ? t('unknown') : undefined}
          onChange={(event) => setRecord(event.currentTarget.value)}
        />
      </div>
      {isUnknown ? null : result.error ? (
        <ProblemNotice error={result.error} onRetry={() => void result.refetch()} />
      ) : result.data ? (
        <AccessChain explanation={result.data} />
      ) : (
        <SkeletonText lines={9} />
      )}
    </>
  )
}
