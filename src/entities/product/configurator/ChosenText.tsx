import type { ConfigurationDrift, LineConfiguration } from '@/contract/configuration'
import { ConfigurationText } from '@/entities/product/ConfigurationText'
import { DriftText } from './DriftText'

type Props = { line: { configuration: LineConfiguration | null; drift: ConfigurationDrift | null } }

/** What was chosen of a line that is put together, and what the rules say otherwise since. */
export function ChosenText({ line: { configuration, drift } }: Props) {
  return (
    <>
      {configuration && <ConfigurationText configuration={configuration} />}
      {drift && <DriftText drift={drift} />}
    </>
  )
}
