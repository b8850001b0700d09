import type { ArchivedPaper } from '@/contract/archived-paper'

type Props = { facts: ArchivedPaper['facts']; className?: string }

/** Labels with what a paper says of them. */
export function PaperFacts({ facts, className }: Props) {
  return (
    <dl className={className}>
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <bdi>{value}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  )
}
