import { addDays } from '@/domain/calendar'
import type { IsoDate } from '@/domain/clock'
import { addMonths, periodStart } from '@/domain/reports/periods'

export const presets = ['last12', 'thisMonth', 'lastMonth', 'thisQuarter', 'thisYear'] as const
export type Preset = (typeof presets)[number]

/** The dates a word stands for; without dates the backend takes the last twelve months. */
export function presetDates(preset: Preset, today: IsoDate): { from?: IsoDate; to?: IsoDate } {
  const month = periodStart(today, 'month')
  switch (preset) {
    case 'last12':
      return {}
    case 'thisMonth':
      return { from: month, to: today }
    case 'lastMonth':
      return { from: addMonths(month, -1), to: addDays(month, -1) }
    case 'thisQuarter':
      return { from: periodStart(today, 'quarter'), to: today }
    case 'thisYear':
      return { from: `${today.slice(0, 4)}-01-01` as IsoDate, to: today }
  }
}

export const presetOf = ({ from, to }: { from?: string; to?: string }, today: IsoDate): Preset | null =>
  presets.find((preset) => {
    const dates = presetDates(preset, today)
    return dates.from === from && dates.to === to
  }) ?? null
