import type { SyncRun } from '@/contract/admin/sync'
import { durationMsOf } from './run-state'

export type RunBar = {
  id: string
  tone:
    | 'plain'
    | 'warn'
    | 'bad' /** 0 to 1: root of the share of the longest run shown, so that one long run does not flatten the others. */
  height: number
}

const toneOf = (run: Pick<SyncRun, 'state'>): RunBar['tone'] =>
  run.state === 'failed' ? 'bad' : run.state === 'succeededWithErrors' ? 'warn' : 'plain'

/** One bar a run, oldest first: as high as it took long, coloured only where there was trouble. */
export const barsOf = (newestFirst: readonly SyncRun[]): RunBar[] => {
  const durations = newestFirst.map((run) => durationMsOf(run) ?? 0)
  const longest = Math.max(...durations, 1)
  return newestFirst
    .map((run, index) => ({ id: run.id, tone: toneOf(run), height: Math.sqrt((durations[index] ?? 0) / longest) }))
    .toReversed()
}

export const withTrouble = (runs: readonly SyncRun[]): number => runs.filter((run) => toneOf(run) !== 'plain').length
