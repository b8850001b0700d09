import type { ReactNode } from 'react'
import type { CustomerCard } from '@/contract/admin/customer-card'
import type { CustomerField } from '@/domain/customers/fields'
import css from './customers.module.css'
import { ProvenanceBadge } from './ProvenanceBadge'

export type OwnedFact = { label: string; value: ReactNode; field?: CustomerField }

/** Values that are shown and not changed here, each with whose it is. */
export function OwnedFacts({ customer, facts }: { customer: CustomerCard; facts: readonly OwnedFact[] }) {
  return (
    <dl className={css.owned}>
      {facts.map(({ label, value, field }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {value}
            {field && <ProvenanceBadge customer={customer} field={field} />}
          </dd>
        </div>
      ))}
    </dl>
  )
}
