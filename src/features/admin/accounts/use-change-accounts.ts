import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '@/api/client'
import { mutation } from '@/api/mutation'
import {
  type AccountChange,
  type AccountPlan,
  type AccountReport,
  changeAccounts,
  mostAccountsAtOnce,
  previewAccountChanges,
} from '@/contract/admin/account-bulk'
import type { UserId } from '@/domain/ids'

export type AccountRef = { id: UserId; version: number }

/** So many at a time that one can see it moving. */
const atOnce = 20
const partsOf = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, part) => all.slice(part * size, (part + 1) * size))

/** What the change would do with each: asked in parts, told as one. */
export const planOf = async (change: AccountChange, accounts: readonly AccountRef[]): Promise<AccountPlan[]> => {
  const rows: AccountPlan[] = []
  for (const part of partsOf(accounts, mostAccountsAtOnce))
    rows.push(...(await call(previewAccountChanges, { body: { change, accounts: part } })).rows)
  return rows
}

/** Changes accounts part by part; what is done stays done when a later part does not get through. */
export const useChangeAccounts = (change: AccountChange) => {
  const [reports, setReports] = useState<ReadonlyMap<UserId, AccountReport>>(new Map())
  const step = mutation(changeAccounts)
  const run = useMutation({
    mutationKey: step.mutationKey,
    mutationFn: async (accounts: readonly AccountRef[], context) => {
      for (const part of partsOf(accounts, atOnce)) {
        const reply = await step.mutationFn?.({ body: { change, accounts: part } }, context)
        setReports((known) => new Map([...known, ...(reply?.rows ?? []).map((row) => [row.id, row] as const)]))
      }
    },
  })
  return { reports, run }
}
